import { sql } from "kysely";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

const first = prepared((db, { siteId }: { siteId: string }) =>
  db.selectFrom("publicEvents").select("eventId").where("siteId", "=", siteId).where("state", "=", sql.lit("published")).limit(1),
);

/** Whether a site shows events, which every page of it says: part of the site, not of its events. */
export async function hasEvents(reading: Reading, siteId: string): Promise<boolean> {
  reading.note(tags.site(siteId));
  return (await first(reading, { siteId })).length > 0;
}
