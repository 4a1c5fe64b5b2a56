import { expectedShare } from "./common-characters.ts";

/** Terms with their weights, the heaviest first; the squares of the weights add up to 1. */
export type WeighedTerms = readonly (readonly [term: string, weight: number])[];

/** How many articles are known, and in how many of them a term is among the terms kept. */
export interface TermCounts {
  articles: number;
  of(term: string): number;
}

/** Terms kept of an article. 40 lost .003 of recall, 80 won nothing. */
const KEPT = 60;
/** As how many articles what is expected of a term counts beside those that are known: 300 and 3,000 are within .005. */
const EXPECTATION = 1_000;

/** Terms of which it is asked how many articles have them: the others cannot be among those kept. */
const PROMISING = 200;

/** The terms of which it is worth knowing in how many articles they stand, by what is expected of them alone. */
export function promisingTerms(counts: ReadonlyMap<string, number>): string[] {
  return heaviest(counts, NOTHING_KNOWN, PROMISING).map(([term]) => term);
}

const NOTHING_KNOWN: TermCounts = { articles: 0, of: () => 0 };

/** The terms that tell an article from others: how often each stands there by how rare it is, what is expected of it and what is known together. */
export function weighTerms(counts: ReadonlyMap<string, number>, known: TermCounts): WeighedTerms {
  const kept = heaviest(counts, known, KEPT);
  const length = Math.hypot(...kept.map(([, weight]) => weight));
  return kept.map(([term, weight]) => [term, weight / length]);
}

function heaviest(counts: ReadonlyMap<string, number>, known: TermCounts, most: number): (readonly [string, number])[] {
  return [...counts]
    .map(([term, count]) => [term, (1 + Math.log(count)) * rarity(term, known)] as const)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most);
}

function rarity(term: string, { articles, of }: TermCounts): number {
  return Math.log(1 + (articles + EXPECTATION + 1) / (of(term) + EXPECTATION * expectedShare(term) + 0.5));
}

/** Tells how alike an article is to others, 0 (nothing shared) … 1 (the same terms): the cosine of their weights. */
export function likenessTo(terms: WeighedTerms): (other: WeighedTerms) => number {
  const weights = new Map(terms);
  return (other) => {
    let sum = 0;
    for (const [term, weight] of other) sum += weight * (weights.get(term) ?? 0);
    return sum;
  };
}
