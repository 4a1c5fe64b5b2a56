import type { ArrangedBlock, Front } from "../../core/block.ts";
import type { Act } from "../../store/act.ts";
import { newId } from "../../store/new-id.ts";
import { tags } from "../../store/tags.ts";
import type { Actor } from "../actor.ts";
import { headOf } from "./head-of.ts";
import { blocksOn } from "./on-front.ts";
import { removeBlocks } from "./remove-blocks.ts";
import { requireBlocks } from "./require-blocks.ts";

/** What a front shall be; `restoredFrom` is the number of the older arrangement that it is made of. */
export interface Arrangement {
  blocks: readonly ArrangedBlock[];
  restoredFrom?: number;
}

/** Sets all blocks of a front and keeps the arrangement in its history. Pins that have ended are left out. @throws {Refused} "invalid" */
export async function putArrangement(
  act: Act,
  actor: Actor,
  front: Front,
  { blocks, restoredFrom }: Arrangement,
): Promise<{ number: number; ids: string[] }> {
  const known = (await blocksOn(act.db, front).select("id").execute()).map(({ id }) => id);
  const kept = blocks.map((block) => ({ ...withoutEnded(block, act.now), id: block.id ?? newId("block", act.now) }));
  await requireBlocks(act, front, blocks, known);
  await removeBlocks(act, known);
  for (const [position, block] of kept.entries()) await putBlock(act, front, position, block);
  const ids = kept.map(({ id }) => id);
  const number = (await headOf(act.db, front)).number + 1;
  await act.db
    .insertInto("arrangements")
    .values({
      ...{ siteId: front.siteId, sectionId: front.sectionId ?? "", number, at: act.now, byId: actor.id },
      restoredFrom: restoredFrom ?? null,
      blocks: JSON.stringify(kept),
    })
    .execute();
  act.touch(tags.front(front.siteId, front.sectionId), ...ids.map(tags.block));
  await act.audit(actor.id, "arrange", front.sectionId ?? front.siteId, { number, blocks: ids, ...(restoredFrom && { restoredFrom }) });
  return { number, ids };
}

function withoutEnded(block: ArrangedBlock, now: number): ArrangedBlock {
  const { articleIds, ends = {} } = block;
  const standing = articleIds.filter((id) => (ends[id] ?? now + 1) > now);
  return { ...block, articleIds: standing, ends: Object.fromEntries(standing.flatMap((id) => (ends[id] === undefined ? [] : [[id, ends[id]]]))) };
}

async function putBlock({ db }: Act, { siteId }: Front, position: number, block: ArrangedBlock & { id: string }): Promise<void> {
  const { id, slot, title, sectionId, fill, size, articleIds, ends = {} } = block;
  await db
    .insertInto("blocks")
    .values({ id, siteId, slot, title, sectionId, fill: Number(fill), size, position })
    .execute();
  for (const [at, articleId] of articleIds.entries()) {
    await db.insertInto("blockItems").values({ blockId: id, position: at, articleId }).execute();
    const endsAt = ends[articleId];
    if (endsAt !== undefined) await db.insertInto("pinEnds").values({ blockId: id, articleId, endsAt }).execute();
  }
}
