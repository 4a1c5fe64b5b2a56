import { thinned } from "./marks.ts";
import type { Print } from "./print.ts";

/** One piece in so many is a key, where that makes neither too few nor too many. */
const RATE = 16;
/** Keys of a report at least: one piece in 8, 4… is a key in a short text. */
const FEWEST = 16;
/** At most: one piece in 32, 64… is a key in a long one. */
const MOST = 96;

/**
 * Keys under which a report is to be found, 32 of an average one and never more than 97, the first that of its exact text. A copy or a part
 * has some of them too (how often: docs/accuracy.md). An index keeps the newest reports of each key, see `candidatesOf`.
 */
export function keysOf({ exact, marks }: Print): string[] {
  let rate = Math.max(RATE, marks.rate);
  while (rate > marks.rate && thinned(marks, rate).length < FEWEST) rate /= 2;
  while (thinned(marks, rate).length > MOST) rate *= 2;
  return [...(exact === "" ? [] : [`=${exact}`]), ...Array.from(thinned(marks, rate), (key) => key.toString(36))];
}
