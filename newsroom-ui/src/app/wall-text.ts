import { instantOf, two, wallAt } from "../../../src/core/zone.ts";

/** `2026-11-21T18:00` by the zone's clocks, to the minute, of UTC ms: what a field for a time holds. */
export function wallText(at: number, zone: string): string {
  const { year, month, day, hour, minute } = wallAt(at, zone);
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

/** The same day at a full hour. */
export function atHour(at: number, hour: number, zone: string): string {
  return `${wallText(at, zone).slice(0, 10)}T${two(hour)}:00`;
}

/** The instant (UTC ms) of such a text, or null where it is none yet. */
export function instantOfText(text: string, zone: string): number | null {
  const numbers = text.split(/\D/).map(Number);
  const [year, month, day, hour, minute] = numbers;
  if (year === undefined || month === undefined || day === undefined || hour === undefined || minute === undefined) return null;
  return instantOf({ year, month, day, hour, minute, second: 0 }, zone);
}
