import { type Kysely, sql } from "kysely";
import type { TermCounts } from "../../group/weigh-terms.ts";
import type { Act } from "../../store/act.ts";
import type { Schema } from "../../store/schema.ts";
import type { Traits } from "./traits.ts";

/** Terms by which an article is found: the heaviest. 32 found as much, 16 lost .05 of recall. */
export const SOUGHT = 24;

/** Stands in `termCounts` for the articles themselves. */
const ALL = "";

/** In how many articles of a site each of the terms is among those kept. */
export async function termCountsOf(db: Kysely<Schema>, siteId: string, terms: readonly string[]): Promise<TermCounts> {
  const rows = await db
    .selectFrom("termCounts")
    .select(["term", "articles"])
    .where("siteId", "=", siteId)
    .where("term", "in", [ALL, ...terms])
    .execute();
  const counts = new Map(rows.map(({ term, articles }) => [term, articles]));
  return { articles: counts.get(ALL) ?? 0, of: (term) => counts.get(term) ?? 0 };
}

/** Lets an article be found by its terms, and counts these. */
export async function indexTerms({ db }: Act, siteId: string, { articleId, publishedAt, terms }: Traits): Promise<void> {
  const found = terms.slice(0, SOUGHT).map(([term, weight]) => ({ siteId, term, publishedAt, articleId, weight }));
  if (found.length > 0) await db.insertInto("articleTerms").values(found).execute();
  const counted = [ALL, ...terms.map(([term]) => term)].sort().map((term) => ({ siteId, term, articles: 1 }));
  await db
    .insertInto("termCounts")
    .values(counted)
    .onConflict((conflict) => conflict.columns(["siteId", "term"]).doUpdateSet({ articles: sql`"termCounts".articles + 1` }))
    .execute();
}

/** Takes that back. */
export async function dropTerms({ db }: Act, siteId: string, { articleId, publishedAt, terms }: Traits): Promise<void> {
  const kept = terms.map(([term]) => term);
  if (kept.length > 0)
    await db
      .deleteFrom("articleTerms")
      .where("siteId", "=", siteId)
      .where("term", "in", kept.slice(0, SOUGHT))
      .where("publishedAt", "=", publishedAt)
      .where("articleId", "=", articleId)
      .execute();
  await db
    .updateTable("termCounts")
    .set({ articles: sql`articles - 1` })
    .where("siteId", "=", siteId)
    .where("term", "in", [ALL, ...kept])
    .execute();
}
