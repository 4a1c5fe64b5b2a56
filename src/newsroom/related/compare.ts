import type { Kysely } from "kysely";
import { closeness } from "../../group/choose-related.ts";
import type { Prints } from "../../group/prints.ts";
import { likenessTo } from "../../group/weigh-terms.ts";
import type { Schema } from "../../store/schema.ts";
import type { Traits } from "./traits.ts";

/** How close an article is to another, and what that one and its copies have in common. */
export interface Compared extends Pick<Traits, "sameAs"> {
  id: string;
  score: number;
}

/** Compares an article with others of its site, the closest first. */
export async function compare(
  db: Kysely<Schema>,
  siteId: string,
  { terms, publishedAt }: Traits,
  articleIds: readonly string[],
): Promise<Compared[]> {
  if (articleIds.length === 0) return [];
  const likeness = likenessTo(terms);
  const rows = await db
    .selectFrom("articleTraits")
    .select(["articleId", "publishedAt", "sameAs", "terms"])
    .where("siteId", "=", siteId)
    .where("articleId", "in", articleIds)
    .execute();
  return rows
    .map((row) => ({
      id: row.articleId,
      sameAs: row.sameAs,
      score: closeness(likeness(JSON.parse(row.terms)), publishedAt - row.publishedAt),
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1));
}

/** What decides, beside the score, whether an article stands in a list. */
export interface Marks extends Pick<Traits, "source"> {
  prints: Prints;
}

/** The marks of those articles on a site, by id. */
export async function marksOf(db: Kysely<Schema>, siteId: string, articleIds: readonly string[]): Promise<Map<string, Marks>> {
  if (articleIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("articleTraits")
    .select(["articleId", "source", "prints"])
    .where("siteId", "=", siteId)
    .where("articleId", "in", articleIds)
    .execute();
  return new Map(rows.map(({ articleId, source, prints }) => [articleId, { source, prints: new Set(JSON.parse(prints)) }]));
}
