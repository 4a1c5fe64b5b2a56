import { personBefore, personBehind, placeBefore, placeBehind } from "./context.ts";
import { type Lattice, NONE, PERSON, PLACED } from "./lattice.ts";
import { FOREIGN, OTHER } from "./lexicon.ts";
import type { NameModel } from "./name-model.ts";
import { isSuffix } from "./suffixes.ts";
import { unitSet } from "./unit-set.ts";
import type { WordLengths } from "./word-lengths.ts";

/** Weights (natural logarithms): one word in four hundred is a foreign name; what a dot between its parts adds; what 州 behind it adds. Chosen on two thirds of the labelled sentences. */
const FOREIGN_NAME = -6;
const DOTTED = 8;
const SUFFIXED = 3;
const LONGEST = 9;
const LONGEST_DOTTED = 30;
/** What must speak for a name of two characters to be a person's, and a place's. */
const SURE_PERSON = 2;
const SURE_PLACE = 6;
/** An office, which makes a person even of a name that ends as towns do. */
const OFFICE = 5;
const DOTS = unitSet("·•‧-");
/** What cities are called by sound. */
const TOWN = /(?:斯克|格勒|格罗德|斯坦|格拉德|维尔|霍姆)$/;

/** Offers the names written by sound that begin at `lattice.at`; `words` are the dictionary's words there, `broken` is added to each weight. */
export function offerForeignNames(lattice: Lattice, text: string, { foreign }: NameModel, words: WordLengths, broken: number): void {
  const { at } = lattice;
  const last = Math.min(lattice.to, at + LONGEST_DOTTED);
  let weight = FOREIGN_NAME + broken;
  let isDotted = false;
  for (let end = at; end < last; ) {
    const unit = text.charCodeAt(end);
    const isDot = end > at && DOTS[unit] === 1;
    const sound = isDot ? 0 : (foreign[unit] ?? Number.NEGATIVE_INFINITY);
    if (sound === Number.NEGATIVE_INFINITY) return;
    end++;
    weight += sound;
    const length = end - at;
    if (isDot) isDotted = true;
    else if (isDotted) lattice.reach(end, weight / 2 + DOTTED + personBefore(text, at) + personBehind(text, end), PERSON, -1, OTHER);
    else if (length > 1 && length <= LONGEST && !(words.places & (1 << length))) offerForeign(lattice, text, end, weight);
  }
}

/** Offers one name written by sound: a person's or a place's by what stands around it, or nobody's. */
export function offerForeign(lattice: Lattice, text: string, end: number, weight: number): void {
  const { at } = lattice;
  const person = personBefore(text, at) + personBehind(text, end);
  const place = placeBefore(text, at) + placeBehind(text, end);
  const isShort = end - at < 3;
  if (isSuffix(text, end)) lattice.reach(end + 1, weight + (isShort ? 0 : SUFFIXED), PLACED, -1, OTHER);
  if (!isShort && person < OFFICE && TOWN.test(text.slice(at, end))) lattice.reach(end, weight + Math.max(place, 1), PLACED, -1, OTHER);
  else if (person > place && (person > SURE_PERSON || !isShort)) lattice.reach(end, weight + person, PERSON, -1, OTHER);
  else if (place > (isShort ? SURE_PLACE : 0)) lattice.reach(end, weight + place, PLACED, -1, OTHER);
  else lattice.reach(end, weight, NONE, -1, FOREIGN);
}
