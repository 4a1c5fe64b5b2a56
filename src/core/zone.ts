/** A calendar date and a wall clock's time in some zone, month and day counted from 1. */
export interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

/** Offset of `zone` (IANA name) from UTC at the instant `at` (UTC ms), in ms. @throws RangeError for an unknown zone */
export function zoneOffset(at: number, zone: string): number {
  if (at < EVEN_SINCE) return readOffset(at, zone);
  const quarter = Math.floor(at / QUARTER);
  const known = offsetsOf(zone);
  let offset = known.get(quarter);
  if (offset === undefined) {
    offset = readOffset(at, zone);
    if (known.size >= MOST_OFFSETS) known.clear();
    known.set(quarter, offset);
  }
  return offset;
}

/** What the clocks of `zone` show at `at` (UTC ms). @throws RangeError for an unknown zone */
export function wallAt(at: number, zone: string): Wall {
  const local = new Date(at + zoneOffset(at, zone));
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
  };
}

// Asking Intl took a third of the time of an article's page, so what it says is kept. Since 1973 every change of every zone
// falls on a quarter of an hour.
const QUARTER = 900_000;
const EVEN_SINCE = Date.UTC(1973, 0, 1);
const MOST_OFFSETS = 20_000;
const offsets = new Map<string, Map<number, number>>();

function offsetsOf(zone: string): Map<number, number> {
  let known = offsets.get(zone);
  if (!known) {
    formatFor(zone); // an unknown zone throws before it takes room
    known = new Map();
    offsets.set(zone, known);
  }
  return known;
}

function readOffset(at: number, zone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatFor(zone).formatToParts(at)) parts[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

/** The instant (UTC ms) at which the clocks of `zone` show `wall`; in a gap or an overlap, the earlier offset's. */
export function instantOf(wall: Wall, zone: string): number {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
  const first = asUtc - zoneOffset(asUtc, zone);
  return asUtc - zoneOffset(first, zone);
}

/** The instant as ISO 8601 with the zone's own offset, to the second: `2020-09-12T08:51:18+08:00`. */
export function isoIn(at: number, zone: string): string {
  const offset = Math.round(zoneOffset(at, zone) / 60_000);
  const sign = offset < 0 ? "-" : "+";
  const local = new Date(Math.floor(at / 1000) * 1000 + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
}

/** `YYYY-MM-DD` in the zone. */
export function dayIn(at: number, zone: string): string {
  const { year, month, day } = wallAt(at, zone);
  return `${year}-${two(month)}-${two(day)}`;
}

/** Two digits with a leading zero. */
export function two(n: number): string {
  return String(n).padStart(2, "0");
}

const formats = new Map<string, Intl.DateTimeFormat>();
function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(zone, format);
  }
  return format;
}
