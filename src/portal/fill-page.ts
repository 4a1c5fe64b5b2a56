import type { FilledBlock, ListItem } from "../core/published.ts";
import { newest } from "../store/published/newest.ts";
import type { StandingBlock } from "../store/published/standing-blocks.ts";
import type { Reading } from "../store/reading.ts";

/** Hands articles to the boxes of one page, none of them twice. */
export interface PageFilling {
  /** Keeps for each block what was chosen for it, before anything fills itself; a block named earlier goes first. */
  keep(blocks: readonly StandingBlock[]): void;
  /** For each block in turn what is kept for it, and where it fills itself the newest that no box has; first one with a picture, if asked. */
  fill(blocks: readonly StandingBlock[], first?: "picture-first"): Promise<FilledBlock[]>;
  /** The newest of site or section that no box has. */
  take(of: { sectionId?: string; withPicture?: boolean }, most: number): Promise<ListItem[]>;
  /** The first of a list that no box has. */
  fresh(items: readonly ListItem[], most: number): ListItem[];
  /** Ids of what boxes have. */
  readonly shown: ReadonlySet<string>;
}

export function fillPage(reading: Reading, siteId: string): PageFilling {
  const shown = new Set<string>();
  const kept = new Map<StandingBlock, ListItem[]>();

  function fresh(items: readonly ListItem[], most: number): ListItem[] {
    const taken: ListItem[] = [];
    for (const item of items) {
      if (taken.length >= most) break;
      if (shown.has(item.id)) continue;
      shown.add(item.id);
      taken.push(item);
    }
    return taken;
  }

  async function take(of: { sectionId?: string; withPicture?: boolean }, most: number): Promise<ListItem[]> {
    // At worst everything shown so far is among the newest.
    return most <= 0 ? [] : fresh(await newest(reading, { siteId, ...of, limit: most + shown.size }), most);
  }

  async function itemsOf(block: StandingBlock, pictureFirst: boolean): Promise<ListItem[]> {
    const items = [...(kept.get(block) ?? [])];
    if (!block.fill) return items;
    const of = block.sectionId === null ? {} : { sectionId: block.sectionId };
    if (pictureFirst && items.length === 0) items.push(...(await take({ ...of, withPicture: true }, 1)));
    return [...items, ...(await take(of, block.size - items.length))];
  }

  return {
    shown,
    take,
    fresh,
    keep(blocks) {
      for (const block of blocks) kept.set(block, fresh(block.chosen, block.size));
    },
    async fill(blocks, first) {
      const filled: FilledBlock[] = [];
      for (const block of blocks) {
        const { id, slot, title, sectionPath } = block;
        filled.push({ id, slot, title, sectionPath, items: await itemsOf(block, first !== undefined && filled.length === 0) });
      }
      return filled;
    },
  };
}
