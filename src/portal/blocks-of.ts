import type { FilledBlock } from "../core/published.ts";
import { standingBlocks } from "../store/published/standing-blocks.ts";
import type { Reading } from "../store/reading.ts";
import { fillPage } from "./fill-page.ts";
import { orUnarranged } from "./unarranged.ts";

/** The blocks of a site's own pages in order, each filled: what an editor chose, then what the block takes by itself. No article stands twice in one slot. */
export async function blocksOf(reading: Reading, siteId: string): Promise<FilledBlock[]> {
  const blocks = orUnarranged(await standingBlocks(reading, { siteId, sectionId: null }));
  const filled = new Map<string, FilledBlock>();
  for (const slot of new Set(blocks.map((block) => block.slot))) {
    const page = fillPage(reading, siteId);
    const inSlot = blocks.filter((block) => block.slot === slot);
    page.keep(inSlot);
    for (const block of await page.fill(inSlot)) filled.set(block.id, block);
  }
  return blocks.flatMap(({ id }) => filled.get(id) ?? []);
}
