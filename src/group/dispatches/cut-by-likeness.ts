import { type BreakScore, breakScorer, WINDOW } from "./break-score.ts";
import { readParagraph } from "./read-paragraph.ts";

/** Added to every score: at 0 a tenth of the boundaries was missed, at .4 as many cuts were false (swept on the days on which it is counted). */
const LEAN = 0.2;
/** A text is a digest only where one place at least is this clear: of plain reports without a dateline 98 in 100 then stay whole, 88 without. */
const CLEAR = 2;

/** Paragraphs of the longest text that is compared: a round-up has a few dozen, and a thousand take a second. */
const MOST = 1_000;

/** A way to cut the paragraphs so far: its logarithm of likelihood, its last start and those before. */
interface Way {
  sum: number;
  start: number;
  before: Way | null;
}

/** Paragraphs at which something else begins than what stands before, the likeliest cuts taken together; none for a text that is of one thing, or has more than `MOST` paragraphs. */
export function cutByLikeness(paragraphs: readonly string[]): number[] {
  if (paragraphs.length < 2 || paragraphs.length > MOST) return [];
  const score = breakScorer(paragraphs.map(readParagraph));
  const starts = likeliestStarts(paragraphs.length, score);
  return starts.some((start, i) => i > 0 && score(starts[i - 1] ?? 0, start) > CLEAR) ? starts.slice(1) : [];
}

/** Viterbi's way: of all that began longer ago than the window only the best is kept, because they score alike from there on. */
function likeliestStarts(count: number, score: BreakScore): number[] {
  let ways: Way[] = [{ sum: 0, start: 0, before: null }];
  for (let at = 1; at < count; at++) {
    const scored = ways.map((way) => ({ way, odds: score(way.start, at) + LEAN }));
    const cut = scored.map(({ way, odds }): Way => ({ sum: way.sum + logShare(odds), start: at, before: way })).reduce(better);
    const on = scored.map(({ way, odds }) => ({ ...way, sum: way.sum + logShare(-odds) }));
    const old = on.filter((way) => way.start <= at - WINDOW);
    ways = [...on.filter((way) => way.start > at - WINDOW), ...(old.length > 0 ? [old.reduce(better)] : []), cut];
  }
  const starts: number[] = [];
  for (let way: Way | null = ways.reduce(better); way; way = way.before) starts.push(way.start);
  return starts.toReversed();
}

function better(a: Way, b: Way): Way {
  return b.sum > a.sum ? b : a;
}

/** Logarithm of the probability that odds of this logarithm mean. */
function logShare(odds: number): number {
  return -Math.log1p(Math.exp(-odds));
}
