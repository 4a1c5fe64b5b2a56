import type { Section } from "../../core/section.ts";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

const bySite = prepared((db, { siteId }: { siteId: string }) =>
  db.selectFrom("sections").selectAll().where("siteId", "=", siteId).orderBy("position").orderBy("path"),
);

/** A site's whole tree, in the order of its menus; parents are named, not nested. */
export async function sectionsOf(reading: Reading, siteId: string): Promise<Section[]> {
  reading.note(tags.site(siteId));
  return (await bySite(reading, { siteId })).map((row) => ({ ...row }));
}
