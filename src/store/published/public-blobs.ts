import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

const bySite = prepared((db, slots: { siteId: string }) =>
  db
    .selectFrom("publicBlobs as b")
    .leftJoin("publications as a", "a.articleId", "b.articleId")
    .select(["b.hash", "b.type"])
    .distinct()
    .where((eb) => eb.or([eb("a.siteId", "=", slots.siteId), eb("a.siteId", "is", null)]))
    .orderBy("b.hash")
    .orderBy("b.type"),
);

/** Every blob that the articles of a site show, and those that stand for no article: icons and covers, whichever site's. */
export async function publicBlobs(reading: Reading, siteId: string): Promise<{ hash: string; type: string }[]> {
  reading.note(tags.newest(siteId), tags.site(siteId), tags.shows(siteId));
  return (await bySite(reading, { siteId })).map((row) => ({ ...row }));
}
