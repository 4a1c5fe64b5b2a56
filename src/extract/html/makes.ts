import type { Block, Layout } from "./blocks.ts";
import type { Element } from "./tree.ts";

/** What elements of one kind on a page have in common: their name and first class. */
export function makeOf(element: Element): string {
  return `${element.name}.${element.attributes["class"]?.trim().split(/\s/, 1)[0] ?? ""}`;
}

/** The part of a block that is prose, about its characters: nothing without a mark, and no link. */
export function proseOf(block: Block): number {
  return block.marks > 0 ? Math.max(0, block.weight - block.linked) : 0;
}

/** For each block, the prose of the kept ones before it: so that a sum over any element is one subtraction. */
export function proseBefore(kept: readonly number[], { blocks }: Layout): number[] {
  const inText = new Set(kept);
  const before = [0];
  blocks.forEach((block, i) => {
    before.push((before[i] ?? 0) + (inText.has(i) ? proseOf(block) : 0));
  });
  return before;
}
