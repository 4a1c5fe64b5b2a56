import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

const bySite = prepared((db, slots: { siteId: string }) =>
  db.selectFrom("redirects").select(["path", "target"]).where("siteId", "=", slots.siteId).orderBy("path"),
);

/** Every address (`/xinwen/old/`) of a site that leads elsewhere, and where. */
export async function redirectsOf(reading: Reading, siteId: string): Promise<{ path: string; target: string }[]> {
  reading.note(tags.site(siteId));
  return (await bySite(reading, { siteId })).map((row) => ({ ...row }));
}
