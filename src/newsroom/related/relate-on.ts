import { isClose } from "../../group/choose-related.ts";
import { leadTerms } from "../../group/lead-terms.ts";
import { areCopies, printsOf } from "../../group/prints.ts";
import { promisingTerms, weighTerms } from "../../group/weigh-terms.ts";
import type { Act } from "../../store/act.ts";
import { fold } from "../../text/fold.ts";
import { type Compared, compare, type Marks, marksOf } from "./compare.ts";
import { enterLists } from "./enter-lists.ts";
import { findCandidates } from "./find-candidates.ts";
import { dropTerms, indexTerms, termCountsOf } from "./term-index.ts";
import { putTraits, type Traits, traitsOf } from "./traits.ts";

/** An article on a site as far as it is compared with others there. */
export interface OnSite extends Pick<Traits, "articleId" | "publishedAt" | "source" | "basis"> {
  headline: string;
  /** Plain text. */
  body: string;
}

/** Compares an article anew with others of the site: its own list, and its place in theirs. Returns what it and its copies have in common. */
export async function relateOn(act: Act, siteId: string, article: OnSite): Promise<string | null> {
  const { db } = act;
  const before = await traitsOf(db, siteId, article.articleId);
  if (before) await dropTerms(act, siteId, before);
  const found = await madeTraits(act, siteId, article);
  const compared = await compare(db, siteId, found, await findCandidates(db, siteId, found));
  const close = compared.filter(({ score }) => isClose(score));
  const marks = await marksOf(
    db,
    siteId,
    close.map(({ id }) => id),
  );
  const traits = {
    ...found,
    sameAs: before && areCopies(before.prints, found.prints) ? before.sameAs : await sameAs(act, siteId, found, close, marks),
  };
  await indexTerms(act, siteId, traits);
  await putTraits(act, siteId, traits);
  await enterLists(act, siteId, traits, close, marks);
  return traits.sameAs;
}

async function madeTraits({ db }: Act, siteId: string, { articleId, publishedAt, headline, body, source, basis }: OnSite): Promise<Traits> {
  const text = fold(body);
  const counts = leadTerms(fold(headline), text);
  const terms = weighTerms(counts, await termCountsOf(db, siteId, promisingTerms(counts)));
  return { articleId, publishedAt, source, basis, sameAs: null, terms, prints: printsOf(text) };
}

/**
 * A text takes over what its closest copy has in common with others. One that was rewritten has nothing in common any more with those who copied it,
 * so that its own id will not do.
 */
async function sameAs(
  { db }: Act,
  siteId: string,
  { articleId, prints, basis }: Traits,
  closestFirst: readonly Compared[],
  marks: ReadonlyMap<string, Marks>,
): Promise<string | null> {
  const copied = closestFirst.find(({ id }) => areCopies(marks.get(id)?.prints ?? new Set(), prints));
  const shared = copied && (copied.sameAs ?? copied.id);
  if (shared !== undefined && shared !== articleId) return shared;
  const copy = await db
    .selectFrom("articleTraits")
    .select("articleId")
    .where("siteId", "=", siteId)
    .where("sameAs", "=", articleId)
    .limit(1)
    .executeTakeFirst();
  return copy && shared === undefined ? basis : null;
}
