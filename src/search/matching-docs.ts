import type { Kysely } from "kysely";
import type { PublicSchema } from "../store/public-schema.ts";
import { foldedTexts } from "./searched-texts.ts";
import type { TokenIndex, Wanted } from "./token-index.ts";
import { tokensFor } from "./tokens.ts";

/** Where is searched. */
export interface Searching {
  read: Kysely<PublicSchema>;
  index: TokenIndex;
}

/** Newest documents that hold all words of a phrase of which is read whether they hold the phrase itself. */
const MOST_CHECKED = 2_000;
const CHECKED_AT_ONCE = 50;

/** The newest `limit` documents that fulfil `wanted` and hold every phrase (folded) as it is, newest first. */
export async function matchingDocs(searching: Searching, wanted: Wanted, phrases: readonly string[], limit: number): Promise<number[]> {
  const { read, index } = searching;
  const unsure = phrases.filter((phrase) => tokensFor(phrase).length > 1 || /\s/.test(phrase));
  if (unsure.length === 0) return index.newest(read, wanted, limit);
  const candidates = await index.newest(read, wanted, MOST_CHECKED);
  const found: number[] = [];
  for (let i = 0; i < candidates.length && found.length < limit; i += CHECKED_AT_ONCE) {
    const some = candidates.slice(i, i + CHECKED_AT_ONCE);
    const texts = await foldedTexts(read, some);
    found.push(...some.filter((doc) => holdsAll(texts.get(doc) ?? "", unsure)));
  }
  return found.slice(0, limit);
}

/** Whether a folded text holds every phrase as it is, however wide its spaces are. */
export function holdsAll(folded: string, phrases: readonly string[]): boolean {
  const text = phrases.some((phrase) => phrase.includes(" ")) ? folded.replace(/[^\S\n]+/gu, " ") : folded;
  return phrases.every((phrase) => text.includes(phrase));
}
