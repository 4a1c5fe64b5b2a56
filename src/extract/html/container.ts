import type { Block, Layout } from "./blocks.ts";
import { isNoise } from "./noise.ts";
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

/** How much more an element counts that calls itself the article's body. Class names that say so did not help: they are as often wrong. */
const STATED = 2;
/** Least share that a wider element must add to the prose found so far; below it, it adds mostly what surrounds the report. */
const WORTH_CLIMBING = 0.5;
/** Most that may be links in what a wider element adds. */
const LINKED_AT_MOST = 0.2;

/**
 * Finds the element that holds the page's prose. Null where the page has none.
 * @param headline number of the block that shows the headline: what holds it is no noise
 */
export function findContainer(layout: Layout, headline: number | null): Found | null {
  const noise = noiseOf(layout, headline);
  const values = layout.blocks.map((block, i) => (noise[i] ? 0 : worthOf(block)));
  const best = bestElement(scoresOf(layout.blocks, values));
  if (!best) return null;
  const element = climb(outOfList(best.element), { layout, noise, values, headline });
  const [from, to] = layout.ranges.get(element) ?? [0, 0];
  const blocks: number[] = [];
  for (let i = from; i < to; i++) if (!noise[i]) blocks.push(i);
  return { element, blocks, score: best.score };
}

function scoresOf(blocks: readonly Block[], values: readonly number[]): Map<Element, number> {
  const scores = new Map<Element, number>();
  blocks.forEach((block, i) => {
    let element: Element | null = block.element;
    for (const share of SHARE) {
      if (!element) break;
      scores.set(element, (scores.get(element) ?? 0) + (values[i] ?? 0) * share);
      element = element.parent;
    }
  });
  return scores;
}

function bestElement(scores: ReadonlyMap<Element, number>): { element: Element; score: number } | null {
  let best: { element: Element; score: number } | null = null;
  for (const [element, score] of scores) {
    const hinted = element.attributes["itemprop"] === "articleBody" ? score * STATED : score;
    if (hinted > (best?.score ?? 0)) best = { element, score: hinted };
  }
  return best;
}

/** A list or a quotation is never a whole report: the one that holds it is. */
function outOfList(element: Element): Element {
  let outer = element;
  while (outer.parent && PARTS.has(outer.name)) outer = outer.parent;
  return outer;
}
const PARTS = new Set(["ul", "ol", "dl", "blockquote"]);

interface Page {
  layout: Layout;
  noise: readonly boolean[];
  values: readonly number[];
  headline: number | null;
}

/** Widens the element while what lies around it is prose too: reports are laid out in sections, each in a nest of its own. */
function climb(start: Element, page: Page): Element {
  let best = start;
  for (let inside = start, wider = start.parent; wider && wider.name !== "html" && !isWhole(inside, page); inside = wider, wider = wider.parent) {
    const inner = sumOf(best, page);
    const outer = sumOf(wider, page);
    const weight = outer.weight - inner.weight;
    if (outer.prose - inner.prose >= inner.prose * WORTH_CLIMBING && outer.linked - inner.linked <= weight * LINKED_AT_MOST) best = wider;
  }
  return best;
}

/** Whether the element says that it is one whole article: `<article>` with the headline in it, or the page's only one, or `articleBody`. */
function isWhole(element: Element, { layout, headline }: Page): boolean {
  if (element.attributes["itemprop"] === "articleBody") return true;
  if (element.name !== "article") return false;
  const [from, to] = layout.ranges.get(element) ?? [0, 0];
  if (headline !== null && headline >= from && headline < to) return true;
  return [...layout.ranges.keys()].every((other) => other === element || other.name !== "article");
}

function sumOf(element: Element, { layout, noise, values }: Page) {
  const [from, to] = layout.ranges.get(element) ?? [0, 0];
  const sum = { prose: 0, weight: 0, linked: 0 };
  for (let i = from; i < to; i++) {
    const block = layout.blocks[i];
    if (!block || noise[i]) continue;
    if (block.marks > 0) sum.prose += Math.max(0, values[i] ?? 0);
    sum.weight += block.weight;
    sum.linked += block.linked;
  }
  return sum;
}

function noiseOf(layout: Layout, headline: number | null): boolean[] {
  const { blocks, ranges } = layout;
  const before = [0];
  for (const block of blocks) before.push((before[before.length - 1] ?? 0) + block.weight - block.linked);
  const all = before[blocks.length] ?? 0;
  const noise = blocks.map(() => false);
  for (const [element, [from, to]] of ranges) {
    if (from === to || (headline !== null && headline >= from && headline < to && to - from > 1) || !isNoise(element)) continue;
    const own = (before[to] ?? 0) - (before[from] ?? 0);
    if (own < all * TOO_MUCH_FOR_NOISE) noise.fill(true, from, to);
  }
  return noise;
}

function worthOf(block: Block): number {
  const value = block.weight - 2 * block.linked;
  return block.marks === 0 ? value * 0.4 : value;
}
