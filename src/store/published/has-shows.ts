import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

const first = prepared((db, { siteId }: { siteId: string }) => db.selectFrom("shows").select("id").where("siteId", "=", siteId).limit(1));

/** Whether a site has podcasts, which every page of it says: part of the site, not of its shows. */
export async function hasShows(reading: Reading, siteId: string): Promise<boolean> {
  reading.note(tags.site(siteId));
  return (await first(reading, { siteId })).length > 0;
}
