import { fewOf, holdsTokens, rarestIn } from "./few-tokens.ts";
import { foldedTexts } from "./searched-texts.ts";
import type { Searching } from "./searching.ts";
import type { Wanted } from "./token-index.ts";
import { tokensFor } from "./tokens.ts";

/** Newest documents that hold all words of a phrase of which is read whether they hold the phrase itself. */
const MOST_CHECKED = 2_000;
/** Documents read for each that is wanted, where the index was asked for a part of a long question. */
const READ_FOR_ONE = 2;
const CHECKED_AT_ONCE = 50;

/** The newest `limit` documents that fulfil `wanted` and hold every phrase (folded) as it is, newest first. */
export async function matchingDocs(searching: Searching, wanted: Wanted, phrases: readonly string[], limit: number): Promise<number[]> {
  const unsure = phrases.filter((phrase) => tokensFor(phrase).length > 1 || /\s/.test(phrase));
  const few = fewOf(wanted.all);
  if (unsure.length > 0) return (await checked(searching, wanted, (text) => holdsAll(text, unsure), { limit, most: MOST_CHECKED })).found;
  if (few.length === wanted.all.length) return searching.index.newest(searching.read, wanted, limit);
  // It ends: what is asked for as well some text lacked, so that it was not asked for before.
  for (let asked = few; ; ) {
    const { found, isCut, texts } = await checked(searching, { ...wanted, all: asked }, (text) => holdsTokens(text, wanted.all), {
      limit,
      most: limit * READ_FOR_ONE,
    });
    const more = rarestIn(texts, wanted.all);
    if (!isCut || more.length === 0) return found;
    asked = [...asked, ...more];
  }
}

/** The newest documents that fulfil `wanted` and whose texts hold what they shall; `isCut` where others may, further back than `most`. */
async function checked(
  { read, index }: Searching,
  wanted: Wanted,
  isHeld: (text: string) => boolean,
  { limit, most }: { limit: number; most: number },
) {
  const candidates = await index.newest(read, wanted, most);
  const found: number[] = [];
  const all: string[] = [];
  for (let i = 0; i < candidates.length && found.length < limit; i += CHECKED_AT_ONCE) {
    const some = candidates.slice(i, i + CHECKED_AT_ONCE);
    const texts = await foldedTexts(read, some);
    found.push(...some.filter((doc) => isHeld(texts.get(doc) ?? "")));
    all.push(...texts.values());
  }
  return { found: found.slice(0, limit), isCut: candidates.length === most && found.length < limit, texts: all };
}

/** Whether a folded text holds every phrase as it is, however wide its spaces are. */
export function holdsAll(folded: string, phrases: readonly string[]): boolean {
  const text = phrases.some((phrase) => phrase.includes(" ")) ? folded.replace(/[^\S\n]+/gu, " ") : folded;
  return phrases.every((phrase) => text.includes(phrase));
}
