import type { FilledBlock, ListItem } from "../core/published.ts";
import { newest } from "../store/published/newest.ts";
import type { StandingBlock } from "../store/published/standing-blocks.ts";
import type { Reading } from "../store/reading.ts";
import { choosePicks, textOf } from "./choose-picks.ts";

/** Hands articles to the boxes of one page, none of them twice; of copies of one text only those that an editor chose. */
export interface PageFilling {
  /** Keeps for each block what was chosen for it, before anything fills itself; a block named earlier goes first. */
  keep(blocks: readonly StandingBlock[]): void;
  /**
   * For each block in turn what is kept for it, and where it fills itself the newest that no box has; first one with a picture, if asked.
   * 新闻推荐 and 今日推荐 fill themselves by the rule of `choosePicks`.
   */
  fill(blocks: readonly StandingBlock[], first?: "picture-first"): Promise<FilledBlock[]>;
  /** The newest of site or section that no box has. */
  take(of: { sectionId?: string; withPicture?: boolean }, most: number): Promise<ListItem[]>;
  /** The first of a list that no box has. */
  fresh(items: readonly ListItem[], most: number): ListItem[];
  /** Ids of what boxes have. */
  readonly shown: ReadonlySet<string>;
}

/** Of how many of the newest 新闻推荐 and 今日推荐 are picked. */
const POOL = 60;
/** Looked at beyond what a box takes, at first. */
const SPARE = 8;
/** Of how many of the newest boxes are filled at most: so many copies of one text stand nowhere in a row. */
const LOOKED_AT = 500;

export function fillPage(reading: Reading, siteId: string): PageFilling {
  const shown = new Set<string>();
  const texts = new Set<string>();
  const kept = new Map<StandingBlock, ListItem[]>();

  function show(item: ListItem): void {
    shown.add(item.id);
    texts.add(textOf(item));
  }

  function isOpen(item: ListItem): boolean {
    return !shown.has(item.id) && !texts.has(textOf(item));
  }

  function fresh(items: readonly ListItem[], most: number): ListItem[] {
    const taken: ListItem[] = [];
    for (const item of items) {
      if (taken.length >= most) break;
      if (!isOpen(item)) continue;
      show(item);
      taken.push(item);
    }
    return taken;
  }

  async function take(of: { sectionId?: string; withPicture?: boolean }, most: number): Promise<ListItem[]> {
    const taken: ListItem[] = [];
    let before: ListItem | undefined;
    // A section's box finds its own among a few of the newest; the site's are all in one or another, and a second look finds them.
    for (let limit = most + SPARE, looked = 0; taken.length < most && looked < LOOKED_AT; limit *= 2) {
      const items = await newest(reading, { siteId, ...of, before, limit });
      taken.push(...fresh(items, most - taken.length));
      if (items.length < limit) break;
      looked += limit;
      before = items.at(-1);
    }
    return taken;
  }

  async function picked(of: { sectionId?: string }, most: number): Promise<ListItem[]> {
    const items = await newest(reading, { siteId, ...of, limit: POOL + shown.size });
    return fresh(choosePicks(items.filter(isOpen), most), most);
  }

  async function itemsOf(block: StandingBlock, pictureFirst: boolean): Promise<ListItem[]> {
    const items = [...(kept.get(block) ?? [])];
    if (!block.fill) return items;
    const of = block.sectionId === null ? {} : { sectionId: block.sectionId };
    if (block.slot === "today" || block.slot === "recommended") return [...items, ...(await picked(of, block.size - items.length))];
    if (pictureFirst && items.length === 0) items.push(...(await take({ ...of, withPicture: true }, 1)));
    return [...items, ...(await take(of, block.size - items.length))];
  }

  return {
    shown,
    take,
    fresh,
    keep(blocks) {
      for (const block of blocks) {
        const chosen = block.chosen.filter(({ id }) => !shown.has(id)).slice(0, block.size);
        for (const item of chosen) show(item);
        kept.set(block, chosen);
      }
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
