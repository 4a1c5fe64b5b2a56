import type { Section } from "../../core/section.ts";
import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

const bySite = prepared((db, { siteId }: { siteId: string }) =>
  db.selectFrom("sections").selectAll().where("siteId", "=", siteId).orderBy("position").orderBy("path"),
);

/** A site's whole tree, in the order of its menus; parents are named, not nested. */
export async function sectionsOf(store: Store, siteId: string): Promise<Section[]> {
  return (await bySite(store, { siteId })).map((row) => ({ ...row }));
}
