import type { PageKind } from "../../core/report.ts";
import type { Block, Layout } from "./blocks.ts";
import type { Linked } from "./json-ld.ts";
import { namesOf } from "./noise.ts";
import type { Element } from "./tree.ts";

/** Least prose of a report, about its characters: two sentences. */
const SHORTEST = 60;
/** Prose that is less than this and a tenth of the page is a teaser among links. */
const SHORT = 300;
const SMALL_SHARE = 0.1;
/** Least posts of a thread, and least share of the text that they make up. */
const POSTS = 3;
const POSTED = 0.5;
/** Least headings that lead elsewhere, and their least share of all, on a page of teasers. */
const TEASERS = 5;
const TEASER_SHARE = 0.6;
/** Most prose under such a heading, about its characters: more is a chapter of a report whose headings are links. */
const TEASER_PROSE = 80;

const POST = new Set("post posts message messages reply replies answer question postbit postbody postcontent threadpost comment comments".split(" "));

/** Whether the page is a report, a list of others, or neither (a thread of posts, a form, an empty frame). */
export function kindOf(kept: readonly number[], layout: Layout, linked: Linked): PageKind {
  const blocks = kept.map((i) => layout.blocks[i]).filter((block) => block !== undefined);
  const prose = blocks.reduce((sum, block) => sum + proseOf(block), 0);
  const all = layout.blocks.reduce((sum, block) => sum + block.weight, 0);
  const links = layout.blocks.reduce((sum, block) => sum + block.linked, 0);
  const elsewhere = links > SHORTEST * 2 ? "list" : "other";
  if (prose < SHORTEST || (prose < SHORT && prose < all * SMALL_SHARE)) return elsewhere;
  if ((linked.isThread && !linked.isArticle) || isThread(kept, layout, prose)) return "other";
  return !linked.isArticle && isTeasers(blocks, prose) ? "list" : "article";
}

function proseOf(block: Block): number {
  return block.marks > 0 ? Math.max(0, block.weight - block.linked) : 0;
}

/** Whether most of the text stands in several elements of one make that call themselves posts. */
function isThread(kept: readonly number[], layout: Layout, prose: number): boolean {
  const before = proseBefore(kept, layout);
  const posted = new Map<string, { count: number; prose: number }>();
  for (const [element, [from, to]] of layout.ranges) {
    const own = (before[to] ?? 0) - (before[from] ?? 0);
    if (own === 0 || !namesOf(element).some((word) => POST.has(word))) continue;
    const group = posted.get(makeOf(element)) ?? { count: 0, prose: 0 };
    posted.set(makeOf(element), { count: group.count + 1, prose: group.prose + own });
  }
  return [...posted.values()].some((group) => group.count >= POSTS && group.prose >= prose * POSTED);
}

/** For each block, the prose kept before it: so that a sum over any element is one subtraction. */
function proseBefore(kept: readonly number[], { blocks }: Layout): number[] {
  const inText = new Set(kept);
  const before = [0];
  blocks.forEach((block, i) => {
    before.push((before[i] ?? 0) + (inText.has(i) ? proseOf(block) : 0));
  });
  return before;
}

function makeOf(element: Element): string {
  return `${element.name}.${element.attributes["class"]?.trim().split(/\s/, 1)[0] ?? ""}`;
}

function isTeasers(blocks: readonly Block[], prose: number): boolean {
  const headings = blocks.filter(({ element }) => /^h[2-4]$/.test(element.name) || /^h[2-4]$/.test(element.parent?.name ?? ""));
  const doors = headings.filter((block) => block.linked >= block.weight * 0.8);
  return doors.length >= TEASERS && doors.length >= headings.length * TEASER_SHARE && prose < doors.length * TEASER_PROSE;
}
