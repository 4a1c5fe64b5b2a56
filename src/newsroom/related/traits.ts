import type { Kysely } from "kysely";
import type { Prints } from "../../group/prints.ts";
import type { WeighedTerms } from "../../group/weigh-terms.ts";
import type { Act } from "../../store/act.ts";
import type { Schema } from "../../store/schema.ts";

/** What an article on a site is compared by. */
export interface Traits {
  articleId: string;
  /** UTC ms. */
  publishedAt: number;
  /** Who it comes from; null for the newsroom's own works. */
  source: string | null;
  /** What copies of one text have in common; null for the article's id. */
  sameAs: string | null;
  /** Hash of all that the rest is made of. */
  basis: string;
  terms: WeighedTerms;
  prints: Prints;
}

/** All traits of an article on a site, or null where it has none. */
export async function traitsOf(db: Kysely<Schema>, siteId: string, articleId: string): Promise<Traits | null> {
  const row = await db.selectFrom("articleTraits").selectAll().where("siteId", "=", siteId).where("articleId", "=", articleId).executeTakeFirst();
  return row ? { ...row, terms: JSON.parse(row.terms), prints: new Set(JSON.parse(row.prints)) } : null;
}

/** Writes an article's traits, instead of those that it had there. */
export async function putTraits({ db }: Act, siteId: string, { terms, prints, ...traits }: Traits): Promise<void> {
  const row = { ...traits, siteId, terms: JSON.stringify(terms), prints: JSON.stringify([...prints]) };
  await db
    .insertInto("articleTraits")
    .values(row)
    .onConflict((conflict) => conflict.columns(["articleId", "siteId"]).doUpdateSet(row))
    .execute();
}
