/** What is counted in a text, folded, and how much each counts. */
export type Weights = ReadonlyMap<string, number>;

/** Of the usual 1.2–2 and .3–.75: on the measuring set any of them gives the same to .002. */
const SATURATION = 1.2;
const LENGTH = 0.5;
/** A word in the headline counts as often again. */
const IN_HEADLINE = 4;

/**
 * How well a folded text (its first line the headline) answers: BM25, where the weights stand for how rare the terms are.
 * @param usualLength characters of an average text
 */
export function bm25(text: string, weights: Weights, usualLength: number): number {
  const headline = text.slice(0, Math.max(0, text.indexOf("\n")));
  const saturated = SATURATION * (1 - LENGTH + (LENGTH * text.length) / usualLength);
  let score = 0;
  for (const [term, weight] of weights) {
    const count = occurrences(text, term) + IN_HEADLINE * occurrences(headline, term);
    score += (weight * count * (SATURATION + 1)) / (count + saturated);
  }
  return score;
}

function occurrences(text: string, term: string): number {
  let count = 0;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) count++;
  return count;
}
