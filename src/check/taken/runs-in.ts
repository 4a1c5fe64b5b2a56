import { lettersOf } from "../letters-of.ts";

/** Letters of a text in small ones of normal width, with the place of each. */
export interface PlainLetters {
  text: string;
  places: readonly number[];
}

/** A stretch of letters that both texts have: `from` in the one that is held, `at` in the source. */
export interface Run {
  from: number;
  at: number;
  length: number;
}

/** Letters that a shared stretch has at least: two in a row are shared by any two texts on one subject. */
const SHORTEST = 3;
/** Places in the source that are tried for one stretch; a text of one repeated phrase has thousands. */
const MOST_PLACES = 64;

/** `text` without punctuation, spaces, capitals and full width. */
export function plainLetters(text: string, from = 0): PlainLetters {
  const { text: letters, places } = lettersOf(text, from);
  return { text: letters.replace(/[Ａ-Ｚａ-ｚ０-９]/g, narrow).toLowerCase(), places };
}

function narrow(wide: string): string {
  return String.fromCharCode(wide.charCodeAt(0) - 0xfee0);
}

/** The longest stretches of `held` that `source` has, in order and never overlapping; of equal ones that which goes on where the last one ended. */
export function runsIn(held: string, source: string): Run[] {
  const starts = startsIn(source);
  const runs: Run[] = [];
  let end = 0;
  for (let from = 0; from + SHORTEST <= held.length; ) {
    const places = near(starts.get(held.slice(from, from + SHORTEST)) ?? [], end);
    let best: Run | null = null;
    for (const at of places) {
      const length = sharedFrom(held, from, source, at);
      if (best === null || length > best.length || (length === best.length && best.at < end && at >= end)) best = { from, at, length };
    }
    if (best) runs.push(best);
    end = best ? best.at + best.length : end;
    from += best?.length ?? 1;
  }
  return runs;
}

function startsIn(source: string): Map<string, number[]> {
  const starts = new Map<string, number[]>();
  for (let at = 0; at + SHORTEST <= source.length; at++) {
    const key = source.slice(at, at + SHORTEST);
    const known = starts.get(key);
    if (known) known.push(at);
    else starts.set(key, [at]);
  }
  return starts;
}

/** Those behind `end` first, then the others. */
function near(places: readonly number[], end: number): readonly number[] {
  if (places.length <= MOST_PLACES) return places;
  const next = places.findIndex((at) => at >= end);
  return next < 0
    ? places.slice(-MOST_PLACES)
    : [...places.slice(next, next + MOST_PLACES), ...places.slice(0, Math.max(0, MOST_PLACES - (places.length - next)))];
}

function sharedFrom(held: string, from: number, source: string, at: number): number {
  let length = 0;
  while (from + length < held.length && at + length < source.length && held[from + length] === source[at + length]) length++;
  return length;
}
