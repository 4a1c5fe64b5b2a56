import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

const bySite = prepared((db, slots: { siteId: string }) =>
  db.selectFrom("bylines").select(["name", "publishedAt"]).where("siteId", "=", slots.siteId).orderBy("name").orderBy("publishedAt"),
);

/** When (UTC ms, in order) a site published something of each name in its bylines. */
export async function everyAuthor(reading: Reading, siteId: string): Promise<Map<string, number[]>> {
  reading.note(tags.newest(siteId));
  const rows = await bySite(reading, { siteId });
  return new Map([...Map.groupBy(rows, ({ name }) => name)].map(([name, ofName]) => [name, ofName.map(({ publishedAt }) => publishedAt)]));
}
