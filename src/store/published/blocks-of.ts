import type { FilledBlock, ListItem } from "../../core/published.ts";
import type { Reading } from "../reading.ts";
import { newest } from "./newest.ts";
import { type StandingBlock, standingBlocks } from "./standing-blocks.ts";

/** The blocks of a site's own pages in order, each filled: what an editor chose, then the newest of its section. No article stands twice in one slot. */
export async function blocksOf(reading: Reading, siteId: string): Promise<FilledBlock[]> {
  const seenIn = new Map<string, Set<string>>();
  const filled: FilledBlock[] = [];
  for (const block of await standingBlocks(reading, { siteId, sectionId: null })) {
    const { id, slot, title, sectionPath, chosen, fill, size } = block;
    const seen = seenIn.get(slot) ?? new Set();
    seenIn.set(slot, seen);
    const items = unseen(chosen, seen, size);
    if (fill && items.length < size) items.push(...(await filling(reading, siteId, block, seen, size - items.length)));
    filled.push({ id, slot, title, sectionPath, items });
  }
  return filled;
}

async function filling(reading: Reading, siteId: string, { sectionId }: StandingBlock, seen: Set<string>, wanted: number): Promise<ListItem[]> {
  // At worst every one already seen in the slot is among the newest.
  const of = { siteId, limit: wanted + seen.size };
  const candidates = await newest(reading, sectionId === null ? of : { ...of, sectionId });
  return unseen(candidates, seen, wanted);
}

function unseen(items: readonly ListItem[], seen: Set<string>, most: number): ListItem[] {
  const taken = items.filter((item) => !seen.has(item.id)).slice(0, most);
  for (const item of taken) seen.add(item.id);
  return taken;
}
