import { readTime } from "../../text/times.ts";
import type { Block, Layout } from "./blocks.ts";
import { makeOf, proseBefore } from "./makes.ts";
import type { Element } from "./tree.ts";

/** Least headings that lead elsewhere, and their least share of all, on a page of teasers. */
const DOORS = 5;
const DOOR_SHARE = 0.6;
/** Most prose under such a heading, about its characters: more is a chapter of a report whose headings are links. */
const DOOR_PROSE = 150;
/** Least dates that stand alone in the text: a report has one or two. */
const DATES = 5;
const LONGEST_DATE = 40;
/** Least cards of one make side by side, their least share of the prose, and what one holds in blocks and in prose. */
const CARDS = 5;
const CARD_SHARE = 0.6;
const MOST_BLOCKS = 14;
const LEAST_PROSE = 8;
const MOST_PROSE = 150;

/** Whether the text is made of teasers for other pages: headings that are links, dates that stand alone, or cards with a link in each. */
export function isTeasers(kept: readonly number[], layout: Layout, prose: number, zone: string): boolean {
  const blocks = kept.map((i) => layout.blocks[i]).filter((block) => block !== undefined);
  return hasDoors(blocks, prose) || hasDates(blocks, zone) || hasCards(kept, layout, prose);
}

function hasDoors(blocks: readonly Block[], prose: number): boolean {
  const headings = blocks.filter(({ element }) => /^h[2-4]$/.test(element.name) || /^h[2-4]$/.test(element.parent?.name ?? ""));
  const doors = headings.filter((block) => block.linked >= block.weight * 0.8);
  return doors.length >= DOORS && doors.length >= headings.length * DOOR_SHARE && prose < doors.length * DOOR_PROSE;
}

function hasDates(blocks: readonly Block[], zone: string): boolean {
  return blocks.filter(({ text }) => text.length <= LONGEST_DATE && readTime(text, { zone }) !== null).length >= DATES;
}

function hasCards(kept: readonly number[], layout: Layout, prose: number): boolean {
  const before = proseBefore(kept, layout);
  const makes = new Map<Element, Map<string, { count: number; prose: number }>>();
  for (const [element, [from, to]] of layout.ranges) {
    const own = (before[to] ?? 0) - (before[from] ?? 0);
    if (!element.parent || to - from > MOST_BLOCKS || own < LEAST_PROSE || own > MOST_PROSE) continue;
    if (!layout.blocks.slice(from, to).some((block) => block.weight >= 4 && block.linked >= block.weight * 0.8)) continue;
    const siblings = makes.get(element.parent) ?? new Map<string, { count: number; prose: number }>();
    makes.set(element.parent, siblings);
    const cards = siblings.get(makeOf(element)) ?? { count: 0, prose: 0 };
    siblings.set(makeOf(element), { count: cards.count + 1, prose: cards.prose + own });
  }
  return [...makes.values()].some((siblings) => [...siblings.values()].some((cards) => cards.count >= CARDS && cards.prose >= prose * CARD_SHARE));
}
