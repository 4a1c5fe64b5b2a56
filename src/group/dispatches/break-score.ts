import type { ParagraphRead } from "./read-paragraph.ts";

/** Paragraphs before a place that are looked at. */
export const WINDOW = 8;
/** Likeness of two paragraphs of different reports, about: stands in behind the last one. */
const USUAL = 0.05;

/**
 * What each sign counts, fitted by logistic regression on digests made of one half of a year's days (of even number); the figures of `docs/accuracy.md`
 * are of the other half. In the order of `signsOf`.
 */
const WEIGHTS = [-4.1, -14.3, -18.9, -9.8, -9.8, -5.1, -9.3, 5.1, 9.5, 1.3, -0.9, 1.3, -0.45, 1.85, 0.7];

/** Tells how likely a new report begins at paragraph `at` where the one before began at `from`: the logarithm of the odds, above 0 where it is likelier than not. */
export type BreakScore = (from: number, at: number) => number;

/** A score for each place of these paragraphs. Each pair of near neighbours is compared once. */
export function breakScorer(paragraphs: readonly ParagraphRead[]): BreakScore {
  const back = (i: number) => Array.from({ length: Math.min(i, WINDOW + 2) }, (_, k) => paragraphs[i - 1 - k] as ParagraphRead);
  const whole = paragraphs.map((here, i) => back(i).map((other) => here.likenessTo(other.terms)));
  const heads = paragraphs.map((here, i) => back(i).map((other) => here.headLikenessTo(other.terms)));
  // Of paragraph `i` and the one `steps` before it.
  const likeness = (i: number, steps: number) => whole[i]?.[steps - 1] ?? USUAL;

  function signsOf(from: number, at: number): number[] {
    const steps = Array.from({ length: Math.min(at - from, WINDOW) }, (_, k) => k + 1);
    const likest = (ahead: number) => Math.max(...steps.map((step) => likeness(at + ahead, step + ahead)));
    return [
      1,
      likeness(at, 1),
      steps.reduce((sum, step) => sum + likeness(at, step), 0) / steps.length,
      Math.max(...steps.map((step) => heads[at]?.[step - 1] ?? 0)),
      likeness(at + 1, 2),
      likest(1),
      likest(2),
      likeness(at + 1, 1),
      likeness(at + 2, 2),
      paragraphs[at]?.length ?? 0,
      ...(paragraphs[at]?.cues ?? []),
    ];
  }
  return (from, at) => signsOf(from, at).reduce((sum, sign, i) => sum + sign * (WEIGHTS[i] ?? 0), 0);
}
