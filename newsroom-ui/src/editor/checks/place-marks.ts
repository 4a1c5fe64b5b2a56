import type { Node } from "@tiptap/pm/model";
import { paragraphs } from "../../../../src/html/blocks.ts";
import { toBody } from "../body/to-body.ts";
import { blockText } from "./block-text.ts";

/** What is needed of a mark to find its words: the block and the units of its text, as the server counts them. */
export interface Findable {
  key: string;
  paragraph: number;
  from: number;
  to: number;
  words: string;
}

/** Where a mark's words stand in the document. */
export interface PlacedMark {
  key: string;
  from: number;
  to: number;
}

/** Finds marks in the document; those whose words no longer stand in their block, and those of the headline, are left out. */
export function placeMarks(doc: Node, marks: readonly Findable[]): PlacedMark[] {
  const byBlock = Map.groupBy(marks, ({ paragraph }) => paragraph);
  const placed: PlacedMark[] = [];
  let paragraph = 0;
  doc.forEach((block, offset) => {
    // what the body leaves out (an empty paragraph) is no block to the server
    const isBlock = paragraphs(toBody({ type: "doc", content: [block.toJSON()] })).length > 0;
    if (!isBlock) return;
    const found = byBlock.get(paragraph++) ?? [];
    if (found.length === 0) return;
    const { text, places } = blockText(block, offset);
    for (const mark of found) {
      const at = findNear(text, mark);
      const [from, last] = [places[at], places[at + mark.words.length - 1]];
      if (at >= 0 && from !== undefined && last !== undefined) placed.push({ key: mark.key, from, to: last + 1 });
    }
  });
  return placed;
}

/** Where `words` stand in a text, next to the place at which they stood; -1 where they do not. */
export function findNear(text: string, { words, from }: Pick<Findable, "words" | "from">): number {
  if (words === "") return -1;
  if (text.startsWith(words, from)) return from;
  const behind = text.indexOf(words, from);
  const before = text.lastIndexOf(words, from);
  if (behind < 0 || before < 0) return Math.max(behind, before);
  return behind - from < from - before ? behind : before;
}
