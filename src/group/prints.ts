import { hashOf } from "./hash-of.ts";

/** Letters of a body that are looked at: copies begin alike. */
const LOOKED_AT = 1_000;
/** Characters of one piece. */
const PIECE = 5;
/** One piece in so many is kept: 125 at most, 12 of a hundred letters. */
const SAMPLED = 8;
/** Fewer say nothing. */
const FEWEST = 4;
/** Share of one text's pieces that stand in the other of what counts as a copy: a word changed in every twenty characters or so. */
const COPY = 0.8;

/** Samples of a plain text's pieces of five letters or digits, as numbers: the same pieces are sampled of every text. */
export type Prints = ReadonlySet<number>;

export function printsOf(text: string): Set<number> {
  const characters = Array.from(text.replace(/[^\p{L}\p{N}]/gu, "").slice(0, LOOKED_AT));
  const prints = new Set<number>();
  for (let i = PIECE; i <= characters.length; i++) {
    const print = hashOf(characters.slice(i - PIECE, i).join(""));
    if (print % SAMPLED === 0) prints.add(print);
  }
  return prints;
}

/** Whether `text` says almost nothing that `other` does not say in the same words. */
export function isCopyOf(text: Prints, other: Prints): boolean {
  if (text.size < FEWEST) return false;
  let mayMiss = Math.floor(text.size * (1 - COPY) + 1e-9);
  for (const print of text) if (!other.has(print) && --mayMiss < 0) return false;
  return true;
}

/** Whether one of the two is a copy of the other, or of its part. */
export function areCopies(a: Prints, b: Prints): boolean {
  return isCopyOf(a, b) || isCopyOf(b, a);
}
