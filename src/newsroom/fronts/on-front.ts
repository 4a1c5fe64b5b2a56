import type { Kysely } from "kysely";
import { FRONT_SLOTS, type Front, HOME_SLOTS } from "../../core/block.ts";
import type { Schema } from "../../store/schema.ts";

/** The blocks of a front, to be selected from. */
export function blocksOn(db: Kysely<Schema>, { siteId, sectionId }: Front) {
  const onSite = db.selectFrom("blocks").where("blocks.siteId", "=", siteId);
  return sectionId === null
    ? onSite.where("blocks.slot", "in", HOME_SLOTS)
    : onSite.where("blocks.slot", "in", FRONT_SLOTS).where("blocks.sectionId", "=", sectionId);
}

/** Which of the articles may stand on the front now: those that are listed on its site, or in its section. */
export async function listedOn(db: Kysely<Schema>, { siteId, sectionId }: Front, articleIds: readonly string[]): Promise<Set<string>> {
  if (articleIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("placements")
    .select("articleId")
    .where("siteId", "=", siteId)
    .where("sectionId", "=", sectionId ?? "")
    .where("articleId", "in", articleIds)
    .execute();
  return new Set(rows.map(({ articleId }) => articleId));
}
