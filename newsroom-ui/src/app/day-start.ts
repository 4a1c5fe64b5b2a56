import { instantOf } from "../../../src/core/zone.ts";

/** When a day (`2026-03-02`) begins in `zone`, or so many days later; UTC ms. */
export function dayStart(date: string, daysLater: number, zone: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return instantOf({ year, month, day: day + daysLater, hour: 0, minute: 0, second: 0 }, zone);
}
