import { bm25, type Weights } from "./bm25.ts";
import { headlineToken } from "./filter-tokens.ts";
import { holdsAll, matchingDocs } from "./matching-docs.ts";
import { partlyMatching, type Weighted } from "./partly-matching.ts";
import type { Query } from "./read-query.ts";
import { foldedTexts } from "./searched-texts.ts";
import type { Searching } from "./searching.ts";
import type { Wanted } from "./token-index.ts";
import { isSingle, tokensFor } from "./tokens.ts";

/** What is ranked: the newest matches and the newest with the words in their headlines, so many in all. */
export const RANKED = 200;
/** Where fewer hold all words, those that hold some of them follow, so many. */
const ENOUGH = 20;

/** A document found; `whole` where it holds all words. */
export interface Found {
  doc: number;
  whole: boolean;
}

/** The documents that answer best, best first, `RANKED` at most; of equals the newest. @param base what filters alone ask for */
export async function bestDocs(searching: Searching, base: Wanted, query: Query): Promise<Found[]> {
  const asked = [...query.words, ...query.phrases].map(tokensFor);
  const whole = await wholeMatches(searching, { ...base, all: [...base.all, ...asked.flat()] }, asked, query.phrases);
  const partly = whole.length < ENOUGH ? await partlyMatching(searching, base, query, RANKED) : null;
  const isWhole = new Set(whole);
  const docs = [...whole, ...(partly?.docs.filter((doc) => !isWhole.has(doc)) ?? [])];
  const texts = await foldedTexts(searching.read, docs);
  const ranked = rankedBy(weightsOf(query, partly?.weights), texts);
  return [
    ...ranked.filter((doc) => isWhole.has(doc)).map((doc) => ({ doc, whole: true })),
    ...ranked
      .filter((doc) => !isWhole.has(doc) && holdsAll(texts.get(doc) ?? "", query.phrases))
      .slice(0, ENOUGH)
      .map((doc) => ({ doc, whole: false })),
  ];
}

/** Where there are more than can be ranked, those with all words in the headline come first, then with one of the pieces, then the newest. */
async function wholeMatches(searching: Searching, wanted: Wanted, asked: readonly string[][], phrases: readonly string[]): Promise<number[]> {
  const newest = await matchingDocs(searching, wanted, phrases, RANKED);
  if (newest.length < RANKED) return newest;
  const chosen = new Set<number>();
  for (const inHeadline of asked.length > 1 ? [asked.flat(), ...asked] : asked) {
    const all = [...wanted.all, ...inHeadline.map(headlineToken)];
    for (const doc of await matchingDocs(searching, { ...wanted, all }, phrases, RANKED / 2)) chosen.add(doc);
  }
  for (const doc of newest) chosen.add(doc);
  return [...chosen].slice(0, RANKED);
}

/** A single character tells so much; a pair tells ln(1 + all / those that hold it), of 100,000 some 3 to 10. */
const SINGLE = 1;
/** What a pair tells where it is not asked how rare it is. */
const PAIR = 5;

/** Pairs and words by their rarity, single characters a little, and the pieces as they were typed as much as half their pairs again. */
function weightsOf({ words, phrases }: Query, rarity: Weighted["weights"] = new Map()): Weights {
  const weights = new Map<string, number>();
  for (const piece of [...words, ...phrases]) {
    const tokens = tokensFor(piece);
    let sum = 0;
    for (const token of tokens) {
      const weight = isSingle(token) ? SINGLE : (rarity.get(token) ?? PAIR);
      weights.set(token, weight);
      sum += weight;
    }
    for (const character of piece) if (isSingle(character)) weights.set(character, SINGLE);
    if (tokens.length > 1) weights.set(piece, sum / 2);
  }
  return weights;
}

function rankedBy(weights: Weights, texts: ReadonlyMap<number, string>): number[] {
  const usualLength = [...texts.values()].reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.size);
  const scored = [...texts].map(([doc, text]) => ({ doc, score: bm25(text, weights, usualLength) }));
  return scored.sort((a, b) => b.score - a.score || b.doc - a.doc).map(({ doc }) => doc);
}
