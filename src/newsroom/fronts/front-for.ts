import type { Kysely } from "kysely";
import type { BlockSlot, Front } from "../../core/block.ts";
import type { Schema } from "../../store/schema.ts";
import { type Person, staffNames } from "../../store/staff-names.ts";
import { type FrontLine, linesOf } from "./front-line.ts";
import { headOf } from "./head-of.ts";
import { blocksOn } from "./on-front.ts";

/** An article in a block, and why it is not shown: withdrawn, no longer standing here, its pin ended. */
interface ChosenLine extends FrontLine {
  endsAt: number | null;
  out: "withdrawn" | "elsewhere" | "ended" | null;
}

interface EditorsBlock {
  id: string;
  slot: BlockSlot;
  title: string;
  sectionId: string | null;
  fill: boolean;
  size: number;
  items: ChosenLine[];
}

/** A front as it stands, for those who arrange it. `number` names the arrangement that the next one is based on; 0 where there was none. */
export interface EditorsFront {
  number: number;
  at: number | null;
  by: Person | null;
  blocks: EditorsBlock[];
}

export async function frontFor(db: Kysely<Schema>, front: Front, now: number): Promise<EditorsFront> {
  // The number first: were a front arranged between the two reads, the next save would be refused rather than undo it.
  const { number, at, byId } = await headOf(db, front);
  const blocks = await blocksOn(db, front).selectAll().orderBy("position").orderBy("id").execute();
  const items = await itemsOf(
    db,
    blocks.map(({ id }) => id),
  );
  const lines = await linesOf(db, front, [...new Set(items.map(({ articleId }) => articleId))]);
  const named = await staffNames(db, [byId]);
  return {
    number,
    at,
    by: byId === null ? null : named(byId),
    blocks: blocks.map(({ id, slot, title, sectionId, fill, size }) => ({
      ...{ id, slot: slot as BlockSlot, title, sectionId, fill: fill === 1, size },
      items: items
        .filter(({ blockId }) => blockId === id)
        .flatMap(({ articleId, endsAt }) => {
          const line = lines.get(articleId);
          if (!line) return [];
          const { isListed, isWithdrawn, ...shown } = line;
          const ended = endsAt !== null && endsAt <= now;
          return [{ ...shown, endsAt, out: isWithdrawn ? "withdrawn" : !isListed ? "elsewhere" : ended ? "ended" : null }];
        }),
    })),
  };
}

function itemsOf(db: Kysely<Schema>, blockIds: readonly string[]) {
  if (blockIds.length === 0) return [];
  return db
    .selectFrom("blockItems")
    .leftJoin("pinEnds", (on) => on.onRef("pinEnds.blockId", "=", "blockItems.blockId").onRef("pinEnds.articleId", "=", "blockItems.articleId"))
    .select(["blockItems.blockId", "blockItems.articleId", "pinEnds.endsAt"])
    .where("blockItems.blockId", "in", blockIds)
    .orderBy("blockItems.blockId")
    .orderBy("blockItems.position")
    .execute();
}
