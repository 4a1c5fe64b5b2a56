import { HOME_SLOTS } from "../../core/block.ts";
import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { endSection } from "./end-section.ts";
import { followChange } from "./relisting.ts";
import { sectionsBelow } from "./sections-below.ts";
import { sectionIn, treeOf } from "./tree-of.ts";

/**
 * Takes away a section with all below it. What stands there moves to `intoId` first, a few articles at once and the rest by the worker;
 * the section ends when none is left. Its addresses then lead there for ever.
 * @throws {Refused} "conflict" where something stands there and `intoId` is null, or it is being emptied already; "invalid"; "not-found"
 */
export function removeSection(store: Store, actor: Actor, siteId: string, sectionId: string, intoId: string | null): Promise<void> {
  return store.act(async (act) => {
    const sections = await treeOf(act, siteId);
    sectionIn(sections, sectionId);
    const ids = sectionsBelow(sections, sectionId).map(({ id }) => id);
    if (intoId !== null) {
      sectionIn(sections, intoId);
      if (ids.includes(intoId)) throw new Refused("invalid", "Choose a section that stays.", "请选择一个会保留的栏目。");
    }
    await requireNoColumnist(act, ids);
    await requireNotLeaving(act, intoId === null ? ids : [...ids, intoId]);
    const { articles, blocks } = await standing(act, ids);
    if (intoId === null && articles + blocks > 0) {
      throw new Refused(
        "conflict",
        `${articles} articles and ${blocks} blocks of front pages stand in this section; choose where they shall go.`,
        `这个栏目（含下级）还有 ${articles} 篇稿件、${blocks} 个首页版块，请选择移到哪个栏目。`,
      );
    }
    if (intoId === null || articles === 0) return endSection(act, actor, { sectionId, intoId });
    await act.audit(actor.id, "empty-section", sectionId, { into: intoId, articles });
    await followChange(act, actor, { siteId, sectionId, intoId });
  });
}

async function requireNoColumnist({ db }: Act, ids: readonly string[]): Promise<void> {
  const writing = await db.selectFrom("columnists").select("readerId").where("sectionId", "in", ids).executeTakeFirst();
  if (writing) throw new Refused("conflict", "A columnist writes here; end the column first.", "这里还有作者在写专栏，请先停止专栏。");
}

async function requireNotLeaving({ db }: Act, ids: readonly string[]): Promise<void> {
  const open = await db.selectFrom("relistings").select("id").where("sectionId", "in", ids).where("intoId", "is not", null).executeTakeFirst();
  if (open) throw new Refused("conflict", "This section is being emptied already.", "这个栏目正在清空，请稍候。");
}

async function standing({ db }: Act, ids: readonly string[]): Promise<{ articles: number; blocks: number }> {
  const inPlaces = await db
    .selectFrom("places")
    .select((eb) => eb.fn.count<number>("articleId").distinct().as("count"))
    .where("sectionId", "in", ids)
    .executeTakeFirstOrThrow();
  const inBlocks = await db
    .selectFrom("blocks")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("sectionId", "in", ids)
    // Its own front goes with it.
    .where("slot", "in", HOME_SLOTS)
    .executeTakeFirstOrThrow();
  return { articles: Number(inPlaces.count), blocks: Number(inBlocks.count) };
}
