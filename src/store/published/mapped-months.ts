import type { PublicSchema } from "../public-schema.ts";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

/** A month (`2026-11`) in which a site published: how many articles are listed, and when (UTC ms) one of them last changed. */
export type MappedMonth = Omit<PublicSchema["mappedMonths"], "siteId">;

const bySite = prepared((db, slots: { siteId: string }) =>
  db.selectFrom("mappedMonths").select(["month", "articles", "changedAt"]).where("siteId", "=", slots.siteId).orderBy("month"),
);

/** Every month in which a site published, oldest first. */
export async function mappedMonths(reading: Reading, siteId: string): Promise<MappedMonth[]> {
  reading.note(tags.mapped(siteId, null));
  return bySite(reading, { siteId });
}
