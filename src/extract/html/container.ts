import type { Block, Layout } from "./blocks.ts";
import { isNoise, namesOf } from "./noise.ts";
import type { Element } from "./tree.ts";

/** The element that holds the report, and which of the page's blocks in it belong to the report. */
export interface Found {
  element: Element;
  /** Numbers of the blocks, rising. */
  blocks: number[];
  /** What the best element scored: about the characters of prose in it. */
  score: number;
}

/** What an element that lies `distance` above a block gets of the block's value. Farther ones get nothing. */
const SHARE = [1, 0.9, 0.65, 0.45, 0.3, 0.2];
/** Share of the page's prose from which an element's name can't make it noise: no page is all advertisement. */
const TOO_MUCH_FOR_NOISE = 0.6;

/** Words of class names and ids that mean the report's text. */
const GOOD = new Set(
  "article content post entry story text body main articlebody articlecontent articletext postcontent postbody entrycontent storybody newscontent detail detailcontent contenttext zhengwen zoom artibody richtext prose".split(
    " ",
  ),
);

/** Finds the element that holds the page's prose. Null where the page has none. */
export function findContainer(layout: Layout): Found | null {
  const noise = noiseOf(layout);
  const values = layout.blocks.map((block, i) => (noise[i] ? 0 : worthOf(block)));
  const scores = new Map<Element, number>();
  layout.blocks.forEach((block, i) => {
    let element: Element | null = block.element;
    for (const share of SHARE) {
      if (!element) break;
      scores.set(element, (scores.get(element) ?? 0) + (values[i] ?? 0) * share);
      element = element.parent;
    }
  });
  let best: Element | null = null;
  let bestScore = 0;
  for (const [element, score] of scores) {
    const hinted = score * hintOf(element);
    if (hinted > bestScore) {
      best = element;
      bestScore = hinted;
    }
  }
  if (!best) return null;
  const [from, to] = layout.ranges.get(best) ?? [0, 0];
  const blocks: number[] = [];
  for (let i = from; i < to; i++) if (!noise[i]) blocks.push(i);
  return { element: best, blocks, score: bestScore };
}

function noiseOf(layout: Layout): boolean[] {
  const { blocks, ranges } = layout;
  const before = [0];
  for (const block of blocks) before.push((before[before.length - 1] ?? 0) + block.weight - block.linked);
  const all = before[blocks.length] ?? 0;
  const noise = blocks.map(() => false);
  for (const [element, [from, to]] of ranges) {
    if (from === to || !isNoise(element)) continue;
    const own = (before[to] ?? 0) - (before[from] ?? 0);
    if (own < all * TOO_MUCH_FOR_NOISE) noise.fill(true, from, to);
  }
  return noise;
}

function worthOf(block: Block): number {
  const value = block.weight - 2 * block.linked;
  return block.marks === 0 ? value * 0.4 : value;
}

function hintOf(element: Element): number {
  if (element.attributes["itemprop"] === "articleBody") return 2;
  if (element.name === "article") return 1.3;
  return namesOf(element).some((word) => GOOD.has(word)) ? 1.25 : 1;
}
