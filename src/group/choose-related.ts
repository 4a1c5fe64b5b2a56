import { areCopies, isCopyOf, type Prints } from "./prints.ts";

/** An article that may stand in a list of related ones. */
export interface Candidate {
  id: string;
  /** From `closeness`. */
  score: number;
  /** Who it comes from; null for the newsroom's own works, of which a list may have any number. */
  source: string | null;
  prints: Prints;
}

/** Entries of a list: ten are shown, the rest stand by for when one is withdrawn or named by the editor as well. */
const KEPT = 12;
const OF_ONE_SOURCE = 2;
/** Least score. Of pairs below it, read by hand, most shared everyday words alone; .08 lost .02 of recall. */
const LEAST = 0.06;

/** Whether two articles are close enough to be related at all. */
export function isClose(score: number): boolean {
  return score >= LEAST;
}

/** Days in which half of what can fade of a score has faded. */
const HALF_LIFE = 30 * 86_400_000;
/** What never fades: an old article must be twice as alike as one of the same day. */
const LASTING = 0.5;

/** How close two articles are: their likeness (0…1), less the more time lies between them (ms). */
export function closeness(likeness: number, apart: number): number {
  return likeness * (LASTING + (1 - LASTING) * 2 ** (-Math.abs(apart) / HALF_LIFE));
}

/**
 * The related articles of one that readers see, the closest first: none that says nothing but what it says itself (`prints`), no two copies of one
 * text, at most two of one source. Choosing again from what was chosen changes nothing.
 */
export function chooseRelated<C extends Candidate>(
  prints: Prints,
  candidates: readonly C[],
  atMost: { ofOneSource: number } = { ofOneSource: OF_ONE_SOURCE },
): C[] {
  const chosen: C[] = [];
  const closestFirst = candidates.filter(({ score }) => isClose(score)).sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1));
  for (const candidate of closestFirst) {
    if (chosen.length === KEPT) break;
    const { source } = candidate;
    if (source !== null && chosen.filter((one) => one.source === source).length >= atMost.ofOneSource) continue;
    if (isCopyOf(candidate.prints, prints) || chosen.some((one) => areCopies(one.prints, candidate.prints))) continue;
    chosen.push(candidate);
  }
  return chosen;
}
