import type { Engine } from "../store/engine.ts";
import type { Reading } from "../store/reading.ts";
import { bestDocs, type Found, RANKED } from "./best-docs.ts";
import { afterDocsAt, firstDocAt, LAST_DOC } from "./doc-number.ts";
import { sectionToken, siteToken, sourceToken } from "./filter-tokens.ts";
import { type Hit, hitsOf } from "./hits.ts";
import { matchingDocs } from "./matching-docs.ts";
import { readQuery } from "./read-query.ts";
import type { Wanted } from "./token-index.ts";
import { tokenIndexOf } from "./token-index-of.ts";
import { tokensFor } from "./tokens.ts";

/** Results on one page. */
export const PAGE = 20;

/** What is searched for, on one site. */
export interface Question {
  siteId: string;
  /** As it was typed; see `readQuery`. */
  typed: string;
  /** Published then or later, and not after (UTC ms); no bound where it is missing. */
  from?: number | undefined;
  to?: number | undefined;
  /** Sections of which an article must stand in one; any where it is missing. Those below a section are named as well. */
  sectionIds?: readonly string[] | undefined;
  /** A source's name, in any spelling. */
  source?: string | undefined;
  sort: "best" | "newest";
  /** Which page, from 1 on; of the newest only the first is found by its number, the others by `before`. */
  page?: number | undefined;
  /** `next` of the page before, newest first. */
  before?: number | undefined;
}

export interface Answer {
  hits: Hit[];
  /** How many were found and ranked; null newest first, where nobody counts. */
  ranked: number | null;
  /** Whether more were found than are ranked: then the newest and those with the words in the headline were. */
  isCut: boolean;
  /** What `before` of the next page is, newest first; null at the end. */
  next: number | null;
}

/** Answers from what is public at this moment. @throws {Refused} "invalid" for a question that cannot be asked */
export async function search(reading: Pick<Reading, "read">, engine: Engine, question: Question): Promise<Answer> {
  const { siteId, typed, sort, page = 1, before = LAST_DOC } = question;
  const searching = { read: reading.read, index: tokenIndexOf(engine) };
  const query = readQuery(typed);
  const tokens = [...query.words, ...query.phrases].flatMap(tokensFor);
  const base = filtersOf(question);
  if (base === null) return { hits: [], ranked: sort === "best" ? 0 : null, isCut: false, next: null };
  const hits = (found: readonly Found[]) => hitsOf(searching.read, siteId, found, [...new Set(tokens)]);
  if (sort === "best") {
    const ranked = await bestDocs(searching, base, query);
    return { hits: await hits(ranked.slice((page - 1) * PAGE, page * PAGE)), ranked: ranked.length, isCut: ranked.length === RANKED, next: null };
  }
  const wanted = { ...base, all: [...base.all, ...tokens], before: Math.min(base.before, before) };
  const docs = await matchingDocs(searching, wanted, query.phrases, PAGE + 1);
  const shown = docs.slice(0, PAGE).map((doc) => ({ doc, whole: true }));
  return { hits: await hits(shown), ranked: null, isCut: false, next: docs.length > PAGE ? (shown.at(-1)?.doc ?? null) : null };
}

/** Null where nothing can fulfil them: a source without a letter, no section. */
function filtersOf({ siteId, from, to, sectionIds, source }: Question): Wanted | null {
  const named = source === undefined ? null : sourceToken(source);
  if ((source !== undefined && named === null) || sectionIds?.length === 0) return null;
  return {
    all: [siteToken(siteId), ...(named === null ? [] : [named])],
    any: sectionIds ? [sectionIds.map(sectionToken)] : [],
    from: from === undefined ? -LAST_DOC : firstDocAt(from),
    before: to === undefined ? LAST_DOC : afterDocsAt(to),
  };
}
