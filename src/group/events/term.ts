import { hashOf } from "../hash-of.ts";

/** Bits of a term's number. Of two texts' 128 terms each, one in 250 pairs shares a number by chance alone: nothing beside what is shared by right. */
const BITS = 22;

/** How many numbers there are. */
export const TERMS = 1 << BITS;

/** A word's number, 0…TERMS−1. */
export function wordNumber(word: string): number {
  return hashOf(word) & (TERMS - 1);
}

/** The number of a pair of neighbouring characters: not that of the word of the same two. */
export function pairNumber(pair: string): number {
  return hashOf(`${pair}+`) & (TERMS - 1);
}
