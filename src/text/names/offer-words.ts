import { personBefore } from "./context.ts";
import { type Lattice, NONE, ORGANISED, PLACED } from "./lattice.ts";
import { classOf, FOREIGN, HEARD_PLACE, type Lexicon, ORGANISATION, OTHER, PLACE, weightOf } from "./lexicon.ts";
import { offerForeign } from "./offer-foreign.ts";
import { isDivision } from "./suffixes.ts";
import type { WordLengths } from "./word-lengths.ts";

/** Weights (natural logarithms) of a character that is no word, of a run of Latin letters and digits, and of 市 behind a known place (萨那市). */
const STRAY = -15;
const LATIN = -8;
export const WITH_DIVISION = -1.5;
/** What standing beside a person must be worth for a place of the dictionary to be a person: an office. */
const OFFICE = 1;

/** Offers the dictionary's words that begin at `lattice.at`, and tells their lengths. `broken` is added to names written by sound. */
export function offerWords(lattice: Lattice, text: string, { tree }: Lexicon, broken: number): WordLengths {
  const { at, to } = lattice;
  const lengths: WordLengths = { places: 0, others: 0 };
  lattice.reach(at + 1, STRAY, NONE, -1, OTHER);
  offerLatin(lattice, text);
  let node = 0;
  for (let end = at; end < to; ) {
    node = tree.next(node, text.charCodeAt(end++));
    if (node === 0) break;
    const value = tree.value(node);
    if (value === 0) continue;
    const [weight, wordClass] = [weightOf(value), classOf(value)];
    const isPerson = (wordClass === FOREIGN && end - at > 1) || (wordClass === HEARD_PLACE && personBefore(text, at) > OFFICE);
    if (isPerson) {
      offerForeign(lattice, text, end, weight + broken);
      continue;
    }
    const isPlace = wordClass === PLACE || wordClass === HEARD_PLACE;
    lattice.reach(end, weight, isPlace ? PLACED : wordClass === ORGANISATION ? ORGANISED : NONE, -1, wordClass);
    if (isPlace && isDivision(text, end)) lattice.reach(end + 1, weight + WITH_DIVISION, PLACED, -1, PLACE);
    if (isPlace) lengths.places |= 1 << (end - at);
    else lengths.others |= 1 << (end - at);
  }
  return lengths;
}

/** Latin letters and digits are one word, offered where they begin. */
function offerLatin(lattice: Lattice, text: string): void {
  const { at, from, to } = lattice;
  if (at > from && text.charCodeAt(at - 1) < 0x80) return;
  let end = at;
  while (end < to && text.charCodeAt(end) < 0x80) end++;
  if (end > at) lattice.reach(end, LATIN, NONE, -1, OTHER);
}
