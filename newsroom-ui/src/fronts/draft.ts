import type { BlockSlot } from "../../../src/core/block.ts";

/** A chosen article, and when (UTC ms) it leaves its block by itself, or null. */
export interface Pin {
  articleId: string;
  endsAt: number | null;
}

/** A block while it is arranged; `key` names it here, `id` on the server once it was saved. */
export interface DraftBlock {
  key: string;
  id?: string;
  slot: BlockSlot;
  title: string;
  sectionId: string | null;
  fill: boolean;
  size: number;
  items: readonly Pin[];
}

/** Blocks in the order in which they are shown: by slot, and within a slot as arranged. */
export type Draft = readonly DraftBlock[];

/** Where an article stands: its block's key and its place among the chosen. */
export interface Spot {
  key: string;
  at: number;
}

/** Where the article stands that is chosen in that block, or null. */
export function spotOf(draft: Draft, key: string, articleId: string): Spot | null {
  const at = draft.find((block) => block.key === key)?.items.findIndex((pin) => pin.articleId === articleId) ?? -1;
  return at < 0 ? null : { key, at };
}

/** Puts an article at a spot and takes it away wherever else it stood: nothing is chosen twice. It keeps the end of its pin. */
export function place(draft: Draft, articleId: string, { key, at }: Spot): Draft {
  const stood = draft.flatMap(({ items }) => items).find((pin) => pin.articleId === articleId);
  const pin = stood ?? { articleId, endsAt: null };
  return draft.map((block) => {
    const before = block.items.findIndex((one) => one.articleId === articleId);
    const rest = block.items.filter((one) => one.articleId !== articleId);
    if (block.key !== key) return rest.length === block.items.length ? block : { ...block, items: rest };
    // What stood above the spot in the same block moves it up by one.
    const to = before >= 0 && before < at ? at - 1 : at;
    return { ...block, items: rest.toSpliced(to, 0, pin) };
  });
}

/** Takes an article out of a block. */
export function remove(draft: Draft, key: string, articleId: string): Draft {
  return change(draft, key, (block) => ({ ...block, items: block.items.filter((pin) => pin.articleId !== articleId) }));
}

/** Sets when an article leaves its block by itself. */
export function setEnd(draft: Draft, key: string, articleId: string, endsAt: number | null): Draft {
  return change(draft, key, (block) => ({ ...block, items: block.items.map((pin) => (pin.articleId === articleId ? { articleId, endsAt } : pin)) }));
}

/** One step: up and down within a block and on into the one above or below, left and right to the same place of the block before or after. */
export type Direction = "up" | "down" | "left" | "right";

/** Moves an article one step; the same draft where there is no way. */
export function step(draft: Draft, key: string, articleId: string, direction: Direction): Draft {
  const spot = spotOf(draft, key, articleId);
  if (!spot) return draft;
  const blockAt = draft.findIndex((block) => block.key === key);
  const length = draft[blockAt]?.items.length ?? 0;
  if (direction === "up" && spot.at > 0) return place(draft, articleId, { key, at: spot.at - 1 });
  if (direction === "down" && spot.at < length - 1) return place(draft, articleId, { key, at: spot.at + 2 });
  const next = draft[blockAt + (direction === "up" || direction === "left" ? -1 : 1)];
  if (!next) return draft;
  const at = direction === "up" ? next.items.length : direction === "down" ? 0 : Math.min(spot.at, next.items.length);
  return place(draft, articleId, { key: next.key, at });
}

/** Changes one block. */
export function change(draft: Draft, key: string, how: (block: DraftBlock) => DraftBlock): Draft {
  return draft.map((block) => (block.key === key ? how(block) : block));
}

/** Adds a block behind the others of its slot, given the slots in their order. */
export function addBlock(draft: Draft, block: DraftBlock, slots: readonly BlockSlot[]): Draft {
  return inSlots([...draft, block], slots);
}

/** Moves a block among those of its slot; the same draft where there is no way. */
export function moveBlock(draft: Draft, key: string, by: -1 | 1): Draft {
  const at = draft.findIndex((block) => block.key === key);
  const [block, other] = [draft[at], draft[at + by]];
  if (!block || block.slot !== other?.slot) return draft;
  return draft.with(at, other).with(at + by, block);
}

/** The blocks by slot, in the order of the slots. */
export function inSlots(draft: Draft, slots: readonly BlockSlot[]): Draft {
  return slots.flatMap((slot) => draft.filter((block) => block.slot === slot));
}
