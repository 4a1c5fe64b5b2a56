import { agree } from "./agree.ts";
import { type Marks, thinned } from "./marks.ts";
import { type Print, SHORT } from "./print.ts";

/**
 * Share of the shorter text's pieces that stand in the other of what counts as a copy: the least at which no two reports of one formula are taken for
 * copies (docs/accuracy.md). Three characters changed of a hundred leave .86 of the pieces; an own line before and behind a brief, half and more.
 */
const COPY = 0.62;

/** Fewer marks say nothing. */
const FEWEST = 8;

/** `score` 0…1: the share of the shorter text's pieces that stand in the other, whatever was decided; 1 where they are equal. */
export interface Likeness {
  isCopy: boolean;
  score: number;
}

/** Whether one is a copy of the other or of its part, and speaks of the same days, people and countries. */
export function isNearCopy(a: Print, b: Print): Likeness {
  if (a.exact !== "" && a.exact === b.exact) return { isCopy: true, score: 1 };
  const rate = Math.max(a.marks.rate, b.marks.rate);
  const { inA, inB, inBoth } = counts(a.marks, b.marks, rate);
  const fewer = Math.min(inA, inB);
  const score = fewer === 0 ? 0 : inBoth / fewer;
  const tells = fewer >= FEWEST && Math.min(a.length, b.length) >= SHORT;
  return {
    isCopy: tells && score >= COPY && agree(a.facts, b.facts),
    score,
  };
}

/** How many marks each has, and how many both, of those that a text has of which one piece in `rate` is kept. */
function counts(a: Marks, b: Marks, rate: number) {
  const [ours, theirs] = [thinned(a, rate), thinned(b, rate)];
  let inBoth = 0;
  for (let i = 0, j = 0; i < ours.length && j < theirs.length; ) {
    const [one = 0, other = 0] = [ours[i], theirs[j]];
    if (one === other) inBoth++;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return { inA: ours.length, inB: theirs.length, inBoth };
}
