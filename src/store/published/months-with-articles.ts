import type { Reading } from "../reading.ts";
import { olderDay } from "./neighbour-days.ts";

/** Every month (`2026-11`) in which a site published, newest first. Leaps from month to month: about 10 µs each, however full they are. */
export async function monthsWithArticles(reading: Reading, siteId: string): Promise<string[]> {
  const months: string[] = [];
  for (let day = await olderDay(reading, siteId, "9999"); day !== null; day = await olderDay(reading, siteId, `${months.at(-1)}-00`)) {
    months.push(day.slice(0, 7));
  }
  return months;
}
