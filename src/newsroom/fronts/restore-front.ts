import type { ArrangedBlock, Front } from "../../core/block.ts";
import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { arrangementsOf, headOf, requireHead } from "./head-of.ts";
import { blocksOn, listedOn } from "./on-front.ts";
import { putArrangement } from "./put-arrangement.ts";

/** The older arrangement to take up again, and the one that it replaces. */
export interface Restoring {
  basedOn: number;
  number: number;
}

/**
 * Arranges a front as it once was, without what is no longer public there or whose pin has ended; returns the new arrangement's number.
 * @throws {Refused} "stale"; "not-found"; "invalid" where a block's section is gone
 */
export function restoreFront(store: Store, actor: Actor, front: Front, { basedOn, number }: Restoring): Promise<number> {
  return store.act(async (act) => {
    requireHead(await headOf(act.db, front), basedOn);
    const row = await arrangementsOf(act.db, front).select("blocks").where("number", "=", number).executeTakeFirst();
    if (!row) throw new Refused("not-found", `This front had no arrangement ${number}.`, `没有第 ${number} 版。`);
    const blocks = await asItCanStand(act, front, JSON.parse(row.blocks));
    return (await putArrangement(act, actor, front, { blocks, restoredFrom: number })).number;
  });
}

async function asItCanStand({ db }: Act, front: Front, blocks: readonly ArrangedBlock[]): Promise<ArrangedBlock[]> {
  const known = new Set((await blocksOn(db, front).select("id").execute()).map(({ id }) => id));
  const listed = await listedOn(db, front, [...new Set(blocks.flatMap(({ articleIds }) => articleIds))]);
  return blocks.map(({ id, ...block }) => ({
    ...block,
    ...(id !== undefined && known.has(id) && { id }),
    articleIds: block.articleIds.filter((articleId) => listed.has(articleId)),
  }));
}
