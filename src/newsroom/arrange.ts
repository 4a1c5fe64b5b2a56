import type { Block } from "../core/block.ts";
import { Refused } from "../core/refused.ts";
import type { Act } from "../store/act.ts";
import { newId } from "../store/new-id.ts";
import type { Store } from "../store/store.ts";
import { tags } from "../store/tags.ts";
import type { Actor } from "./actor.ts";

/** A block as it shall be; without `id` it is a new one. Order is that of the list. */
export type ArrangedBlock = Omit<Block, "id" | "siteId" | "position"> & { id?: string };

/** Sets all blocks of a site; one that is not named is taken away. Returns their ids, in order. @throws {Refused} "invalid" */
export function arrange(store: Store, actor: Actor, siteId: string, blocks: readonly ArrangedBlock[]): Promise<string[]> {
  return store.act(async (act) => {
    const before = await act.db.selectFrom("blocks").select("id").where("siteId", "=", siteId).execute();
    const known = before.map(({ id }) => id);
    if (known.length > 0) await act.db.deleteFrom("blockItems").where("blockId", "in", known).execute();
    await act.db.deleteFrom("blocks").where("siteId", "=", siteId).execute();
    const ids: string[] = [];
    for (const [position, block] of blocks.entries()) ids.push(await putBlock(act, siteId, position, block, known));
    act.touch(tags.site(siteId), ...[...known, ...ids].map(tags.block));
    await act.audit(actor.id, "arrange", siteId, { blocks: ids });
    return ids;
  });
}

async function putBlock(act: Act, siteId: string, position: number, block: ArrangedBlock, known: readonly string[]): Promise<string> {
  const { id = newId("block", act.now), slot, title, sectionId, fill, size, articleIds } = block;
  if (block.id !== undefined && !known.includes(block.id)) throw new Refused("invalid", `Site ${siteId} has no block ${block.id}.`);
  await requireKnown(act, siteId, block);
  await act.db
    .insertInto("blocks")
    .values({ id, siteId, slot, title, sectionId, fill: Number(fill), size, position })
    .execute();
  for (const [at, articleId] of articleIds.entries())
    await act.db.insertInto("blockItems").values({ blockId: id, position: at, articleId }).execute();
  return id;
}

async function requireKnown({ db }: Act, siteId: string, { sectionId, articleIds, size }: ArrangedBlock): Promise<void> {
  if (!Number.isInteger(size) || size < 1 || size > 100) throw new Refused("invalid", "A block shows 1 to 100 articles.");
  if (new Set(articleIds).size !== articleIds.length) throw new Refused("invalid", "A block shows an article once.");
  if (sectionId !== null) {
    const section = await db.selectFrom("sections").select("id").where("id", "=", sectionId).where("siteId", "=", siteId).executeTakeFirst();
    if (!section) throw new Refused("invalid", `Site ${siteId} has no section ${sectionId}.`);
  }
  if (articleIds.length === 0) return;
  const articles = await db.selectFrom("articles").select("id").where("id", "in", articleIds).execute();
  const missing = articleIds.find((id) => !articles.some((article) => article.id === id));
  if (missing !== undefined) throw new Refused("invalid", `There is no article ${missing}.`);
}
