import type { Sentence } from "./tellings.ts";

/** Least share of the shorter one's terms that the longer one has, of two wordings of one quotation. */
const SAME = 0.7;
/** A wording shorter than that share of the other is a quotation of its own. */
const LEAST_LENGTH = 0.34;
const FEWEST_TERMS = 4;

/** Whether two quotations of one speaker are wordings of the same: the shorter one's terms stand in the longer, and it is no mere scrap of it. */
export function sameWords(one: Sentence, other: Sentence): boolean {
  const [shorter, longer] = one.terms.size <= other.terms.size ? [one.terms, other.terms] : [other.terms, one.terms];
  if (shorter.size < FEWEST_TERMS || shorter.size < LEAST_LENGTH * longer.size) return false;
  let shared = 0;
  for (const term of shorter) if (longer.has(term)) shared++;
  return shared >= SAME * shorter.size;
}
