import { type ArrangedBlock, FRONT_SLOTS, type Front, HOME_SLOTS } from "../../core/block.ts";
import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";

/** Holds blocks to what a front can have. @throws {Refused} "invalid" */
export async function requireBlocks(act: Act, front: Front, blocks: readonly ArrangedBlock[], known: readonly string[]): Promise<void> {
  const slots: readonly string[] = front.sectionId === null ? HOME_SLOTS : FRONT_SLOTS;
  const ids = blocks.flatMap(({ id }) => id ?? []);
  const foreign = ids.find((id, at) => !known.includes(id) || ids.indexOf(id) !== at);
  if (foreign !== undefined) throw new Refused("invalid", `This front has no block ${foreign}.`, `这个版面没有版块 ${foreign}。`);
  for (const { slot, size, articleIds, sectionId } of blocks) {
    if (!slots.includes(slot) || (front.sectionId !== null && sectionId !== front.sectionId))
      throw new Refused("invalid", `A block ${slot} does not stand on this front.`, "这个版面不能放这种版块。");
    if (!Number.isInteger(size) || size < 1 || size > 100)
      throw new Refused("invalid", "A block shows 1 to 100 articles.", "一个版块显示 1 至 100 篇稿件。");
    if (new Set(articleIds).size !== articleIds.length)
      throw new Refused("invalid", "A block shows an article once.", "同一版块里一篇稿件只能放一次。");
  }
  await requireSections(act, front, blocks);
  await requireArticles(act, blocks);
}

async function requireSections({ db }: Act, { siteId }: Front, blocks: readonly ArrangedBlock[]): Promise<void> {
  const wanted = [...new Set(blocks.flatMap(({ sectionId }) => sectionId ?? []))];
  if (wanted.length === 0) return;
  const rows = await db.selectFrom("sections").select("id").where("siteId", "=", siteId).where("id", "in", wanted).execute();
  const missing = wanted.find((id) => !rows.some((row) => row.id === id));
  if (missing !== undefined) throw new Refused("invalid", `Site ${siteId} has no section ${missing}.`, "版块所选的栏目不在本站，可能已被移走。");
}

async function requireArticles({ db }: Act, blocks: readonly ArrangedBlock[]): Promise<void> {
  const wanted = [...new Set(blocks.flatMap(({ articleIds }) => articleIds))];
  if (wanted.length === 0) return;
  const rows = await db.selectFrom("articles").select("id").where("id", "in", wanted).execute();
  const missing = wanted.find((id) => !rows.some((row) => row.id === id));
  if (missing !== undefined) throw new Refused("invalid", `There is no article ${missing}.`, `没有稿件 ${missing}。`);
}
