import type { Reading } from "../reading.ts";
import { prepared } from "./prepared.ts";

const bySite = prepared((db, { siteId }: { siteId: string }) => db.selectFrom("siteDays").select("day").where("siteId", "=", siteId));

/**
 * Which day (`2026-11-21`) it is at a site. Notes nothing: a page notes `today` or `year` where it prints them.
 * @throws Error where nobody has said yet: `turnDays` does, before anything is served
 */
export async function todayOf(reading: Reading, siteId: string): Promise<string> {
  const [row] = await bySite(reading, { siteId });
  if (!row) throw new Error(`nobody has said which day it is at ${siteId}`);
  return row.day;
}
