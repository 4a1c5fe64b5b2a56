import { spread } from "./few-tokens.ts";
import type { Query } from "./read-query.ts";
import type { Searching } from "./searching.ts";
import type { Wanted } from "./token-index.ts";
import { isSingle, tokensFor } from "./tokens.ts";

/** Documents that hold some of what was asked, the most telling first, and how telling each token is. */
export interface Weighted {
  docs: number[];
  weights: ReadonlyMap<string, number>;
}

/** Newest documents that are looked at of each token: of a rare one, which tells most, that is all of them. */
const LISTED = 400;
/** Tokens that are looked up, of a long question some from first to last. */
const MOST_TOKENS = 12;

/** The `limit` documents whose tokens together are rarest; every phrase's tokens must be there. */
export async function partlyMatching({ read, index }: Searching, base: Wanted, { words, phrases }: Query, limit: number): Promise<Weighted> {
  const required = [...base.all, ...phrases.flatMap(tokensFor)];
  const tokens = [...new Set(words.flatMap(tokensFor))];
  const telling = tokens.filter((token) => !isSingle(token));
  if (tokens.length + phrases.length < 2) return { docs: [], weights: new Map() };
  const everything = await index.newest(read, base, LISTED);
  const rarity = await rarityIn({ read, index }, everything);
  const weights = new Map<string, number>();
  const sums = new Map<number, number>();
  for (const token of spread(telling.length > 0 ? telling : tokens, MOST_TOKENS)) {
    const docs = await index.newest(read, { ...base, all: [...required, token] }, LISTED);
    const weight = rarity(docs);
    weights.set(token, weight);
    for (const doc of docs) sums.set(doc, (sums.get(doc) ?? 0) + weight);
  }
  const best = [...sums].sort(([doc, sum], [other, its]) => its - sum || other - doc);
  return { docs: best.slice(0, limit).map(([doc]) => doc), weights };
}

/**
 * How much a token tells of which these are the newest documents: ln(1 + (all − its) / its). Where only the newest are known, as many before them
 * in as much time again are supposed.
 */
async function rarityIn({ read }: Searching, everything: readonly number[]): Promise<(docs: readonly number[]) => number> {
  const { first } = await read
    .selectFrom("searchTexts")
    .select((eb) => eb.fn.min("doc").as("first"))
    .executeTakeFirstOrThrow();
  const newest = everything[0] ?? 0;
  const counted = (docs: readonly number[]) => {
    const last = docs.at(-1) ?? 0;
    return docs.length < LISTED || newest === last ? docs.length : (docs.length * (newest - (first ?? last))) / (newest - last);
  };
  const all = counted(everything);
  return (docs) => {
    const holding = Math.min(all, counted(docs));
    return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
  };
}
