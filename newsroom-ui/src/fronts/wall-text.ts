import { instantOf, two, wallAt } from "../../../src/core/zone.ts";

/** `2026-11-21 18:00:00` by the zone's clocks, to the minute, of UTC ms. */
export function wallText(at: number, zone: string): string {
  const { year, month, day, hour, minute } = wallAt(at, zone);
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:00`;
}

/** The instant (UTC ms) of such a text. */
export function instantOfText(text: string, zone: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = text.split(/\D/).map(Number);
  return instantOf({ year, month, day, hour, minute, second }, zone);
}
