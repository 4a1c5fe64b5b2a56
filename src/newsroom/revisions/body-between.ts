import { setImmediate as nextTurn } from "node:timers/promises";
import type { Block } from "../../html/blocks.ts";
import { type ParagraphChange, paragraphChanges } from "../../text/diff/paragraphs.ts";
import type { Piece } from "../../text/diff/pieces.ts";
import { headlineWords } from "../headline-words.ts";

/** A paragraph of the newer text, or (`removed`) one that is gone. A figure's text is its caption; another picture under the same one is `restyled`. */
export interface ChangedParagraph {
  kind: ParagraphChange["kind"];
  tag: string;
  text: string;
  pieces?: Piece[];
}

/** What became of each paragraph. Others have their turn between two paragraphs: a long text takes some 50 ms in all. */
export async function bodyBetween(older: readonly Block[], newer: readonly Block[]): Promise<ChangedParagraph[]> {
  const changes: ChangedParagraph[] = [];
  let begun = performance.now();
  for (const change of paragraphChanges(older, newer, headlineWords)) {
    const { tag, text } = (change.kind === "removed" ? older[change.from] : newer[change.to]) ?? { tag: "p", text: "" };
    changes.push({ kind: change.kind, tag, text, ...(change.kind === "changed" && { pieces: change.pieces }) });
    if (performance.now() - begun < SLICE) continue;
    await nextTurn();
    begun = performance.now();
  }
  return changes;
}

/** Milliseconds for which a comparison holds the process, at most, but for one paragraph. */
const SLICE = 5;
