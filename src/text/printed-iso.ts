import { instantOf, isoIn, two, type Wall } from "../core/zone.ts";
import type { Day } from "./calendar.ts";
import type { NamedZone } from "./zone-names.ts";

/** A day and a clock's time, or the day's first instant, as ISO 8601 with the zone's offset, to the second. @throws RangeError for an unknown zone */
export function printedIso(day: Day, clock: Pick<Wall, "hour" | "minute" | "second"> | null, zone: NamedZone): string {
  const wall: Wall = { ...day, hour: clock?.hour ?? 0, minute: clock?.minute ?? 0, second: clock?.second ?? 0 };
  return "offset" in zone ? isoAtOffset(wall, zone.offset) : isoIn(instantOf(wall, zone.zone), zone.zone);
}

function isoAtOffset(wall: Wall, minutes: number): string {
  const local = new Date(Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second)).toISOString().slice(0, 19);
  return `${local}${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}
