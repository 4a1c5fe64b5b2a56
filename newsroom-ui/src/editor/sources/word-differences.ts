import { headLength } from "../../../../src/check/taken/head-length.ts";
import { plainLetters, runsIn } from "../../../../src/check/taken/runs-in.ts";
import { type Piece, pieces } from "../../../../src/text/diff/pieces.ts";

const words = new Intl.Segmenter("zh", { granularity: "word" });

/** The paragraph of a dispatch that `text` is nearest to, with what became of its words; null where they share nothing. Of several merged into one it is the one with most in common. */
export function wordDifferences(text: string, paragraphs: readonly string[]): { original: string; pieces: Piece[] } | null {
  const body = text.slice(headLength(text));
  const held = plainLetters(body).text;
  const shared = paragraphs.map((paragraph) => runsIn(held, plainLetters(paragraph).text).reduce((all, { length }) => all + length, 0));
  const most = Math.max(0, ...shared);
  const original = most > 0 ? paragraphs[shared.indexOf(most)] : undefined;
  return original === undefined ? null : { original, pieces: pieces(original, body, segment) };
}

function segment(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment);
}
