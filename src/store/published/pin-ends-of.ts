import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

const bySite = prepared((db, { siteId }: { siteId: string }) =>
  db
    .selectFrom("blocks")
    .innerJoin("pinEnds", "pinEnds.blockId", "blocks.id")
    .select("pinEnds.endsAt")
    .where("blocks.siteId", "=", siteId)
    .orderBy("pinEnds.endsAt"),
);

/** When the pins of a site end, UTC ms, the next first. */
export async function pinEndsOf(store: Store, siteId: string): Promise<number[]> {
  return (await bySite(store, { siteId })).map(({ endsAt }) => endsAt);
}
