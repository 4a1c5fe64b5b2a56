import { hashOf } from "../hash-of.ts";

/** A piece is five Han characters, ten Latin letters or digits, or a mixture. */
const WEIGHT = 10;

/** Marks of a text at most: 192 are 768 bytes, and tell a share of .86 to within .025 (one standard deviation). */
const MOST = 192;

/** Samples of a text's pieces. The same pieces are sampled of every text, so that the share of one text in another can be told. */
export interface Marks {
  /** One piece in so many is kept, those whose hash it divides: a power of two, 1 in a text that has few. */
  rate: number;
  /** Their 32-bit hashes, ascending, none twice. */
  hashes: Uint32Array;
}

/** @param text letters and digits only */
export function marksOf(text: string): Marks {
  let rate = 1;
  let kept = new Set<number>();
  let start = 0;
  let weight = 0;
  for (let end = 0; end < text.length; end++) {
    weight += weightOf(text.charCodeAt(end));
    while (weight - weightOf(text.charCodeAt(start)) >= WEIGHT) weight -= weightOf(text.charCodeAt(start++));
    if (weight < WEIGHT) continue;
    const hash = hashOf(text, start, end + 1);
    if (hash % rate === 0) kept.add(hash);
    while (kept.size > MOST) {
      rate *= 2;
      kept = new Set([...kept].filter((mark) => mark % rate === 0));
    }
  }
  return { rate, hashes: Uint32Array.from(kept).sort() };
}

/** Those that a text would have of which only one piece in `rate` is kept. */
export function thinned(marks: Marks, rate: number): Uint32Array {
  return rate <= marks.rate ? marks.hashes : marks.hashes.filter((hash) => hash % rate === 0);
}

/** A Han character, a syllable of Hangul or a Kana says as much as two letters. */
function weightOf(unit: number): number {
  return (unit >= 0x2e80 && unit < 0xd800) || (unit >= 0xf900 && unit < 0xfb00) ? 2 : 1;
}
