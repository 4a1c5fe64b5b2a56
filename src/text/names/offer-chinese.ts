import { DOUBLE_SURNAMES } from "../surnames.ts";
import { personBefore, personBehind, placeBefore } from "./context.ts";
import { type Lattice, PERSON } from "./lattice.ts";
import { OTHER } from "./lexicon.ts";
import type { NameModel } from "./name-model.ts";
import { unitSet } from "./unit-set.ts";
import type { WordLengths } from "./word-lengths.ts";

/** Weights (natural logarithms): one word in ninety is a Chinese person's name; chosen, as those below, on two thirds of the labelled sentences. */
const PERSON_NAME = -4.5;
/** Of a surname of two characters among all. */
const DOUBLE = -6;
/** Where nothing around speaks for a person. */
const BARE = -3;
/** Where the dictionary has a word of the same characters. */
const IS_WORD = -6;
/** Behind 在, where places stand. */
const PLACE_EXPECTED = -4;

const firstOfDouble = unitSet(DOUBLE_SURNAMES);

/** Offers the names of a Chinese surname with one or two characters that begin at `lattice.at`; `words` are the dictionary's words there. */
export function offerChinese(lattice: Lattice, text: string, { surname, only, first, second }: NameModel, words: WordLengths): void {
  const { at } = lattice;
  const single = surname[text.charCodeAt(at)] ?? Number.NEGATIVE_INFINITY;
  const isDouble = firstOfDouble[text.charCodeAt(at)] === 1 && DOUBLE_SURNAMES.has(text.slice(at, at + 2));
  if (single === Number.NEGATIVE_INFINITY && !isDouble) return;
  const family = isDouble ? DOUBLE : single;
  const given = at + (isDouble ? 2 : 1);
  const before = personBefore(text, at) + (placeBefore(text, at) > 0 ? PLACE_EXPECTED : 0);
  const [one, two] = [text.charCodeAt(given), text.charCodeAt(given + 1)];
  offer(given + 1, only[one] ?? Number.NEGATIVE_INFINITY);
  offer(given + 2, (first[one] ?? Number.NEGATIVE_INFINITY) + (second[two] ?? Number.NEGATIVE_INFINITY));

  function offer(end: number, weight: number): void {
    if (end > lattice.to || weight === Number.NEGATIVE_INFINITY || Number.isNaN(weight)) return;
    const length = 1 << (end - at);
    if (words.places & length) return;
    const context = before + personBehind(text, end) || BARE;
    lattice.reach(end, PERSON_NAME + family + weight + context + (words.others & length ? IS_WORD : 0), PERSON, -1, OTHER);
  }
}
