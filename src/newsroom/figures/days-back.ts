import { setImmediate as nextTurn } from "node:timers/promises";
import { dayIn, instantOf, wallAt } from "../../core/zone.ts";

/** A day of a zone: from its first instant up to that of the next, UTC ms. */
export interface Day {
  /** `2026-03-02` */
  day: string;
  from: number;
  to: number;
}

/** The last `n` days of `zone`, today last and not over. @throws RangeError for an unknown zone */
export function daysBack(now: number, n: number, zone: string): Day[] {
  const today = wallAt(now, zone);
  const startOf = (back: number) => instantOf({ ...today, day: today.day - back, hour: 0, minute: 0, second: 0 }, zone);
  return Array.from({ length: n }, (_, i) => n - 1 - i).map((back) => {
    const from = startOf(back);
    return { day: dayIn(from, zone), from, to: startOf(back - 1) };
  });
}

/** What `count` finds of each day; between two, others have their turn: so is a query as long as one day's, whatever is stored. */
export async function ofEachDay<T>(days: readonly Day[], count: (day: Day) => Promise<T>): Promise<T[]> {
  const found: T[] = [];
  for (const day of days) {
    found.push(await count(day));
    await nextTurn();
  }
  return found;
}
