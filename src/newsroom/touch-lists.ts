import type { Act } from "../store/act.ts";
import type { PlacementRow } from "../store/public-schema.ts";
import { tags } from "../store/tags.ts";

/** Touches every list in which `rows` stand: sections, days, sites, their pictures, and the blocks that choose the article or fill themselves from there. */
export async function touchLists(act: Act, articleId: string, rows: readonly PlacementRow[]): Promise<void> {
  for (const { siteId, sectionId, day, hasPicture } of rows) {
    act.touch(sectionId === "" ? tags.newest(siteId) : tags.section(sectionId), tags.day(siteId, day));
    if (hasPicture === 1) act.touch(tags.pictures(siteId));
  }
  const siteIds = [...new Set(rows.map(({ siteId }) => siteId))];
  if (siteIds.length > 0) await touchBlocks(act, articleId, siteIds, new Set(rows.map(({ sectionId }) => sectionId)));
}

async function touchBlocks(act: Act, articleId: string, siteIds: readonly string[], sectionIds: ReadonlySet<string>): Promise<void> {
  const blocks = await act.db.selectFrom("blocks").select(["id", "siteId", "slot", "sectionId", "fill"]).where("siteId", "in", siteIds).execute();
  const choosing = await act.db.selectFrom("blockItems").select("blockId").where("articleId", "=", articleId).execute();
  const chosenBy = new Set(choosing.map(({ blockId }) => blockId));
  const concerned = blocks.filter(({ id, sectionId, fill }) => chosenBy.has(id) || (fill === 1 && sectionIds.has(sectionId ?? "")));
  // A slot shows nothing twice: what enters one block of it may leave another.
  const slots = new Set(concerned.map(({ siteId, slot }) => `${siteId} ${slot}`));
  for (const { id, siteId, slot } of blocks) if (slots.has(`${siteId} ${slot}`)) act.touch(tags.block(id));
}
