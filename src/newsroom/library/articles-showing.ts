import type { Kysely } from "kysely";
import type { Schema } from "../../store/schema.ts";

/** An article that shows an asset: in its newest text, in its public one, or only in older ones. */
export interface Showing {
  articleId: string;
  headline: string;
  state: "draft" | "published" | "corrected" | "withdrawn";
  isNewest: boolean;
  isPublic: boolean;
}

/** Articles any text of which shows the asset, the last changed first. */
export async function articlesShowing(db: Kysely<Schema>, assetId: string): Promise<Showing[]> {
  const rows = await db
    .selectFrom("assetUses")
    .innerJoin("articles", "articles.id", "assetUses.articleId")
    .innerJoin("articleWork", "articleWork.articleId", "articles.id")
    .select(["articles.id", "articles.state", "articles.currentRevisionId", "articles.publishedRevisionId", "articleWork.headline"])
    .select("assetUses.revisionId")
    .where("assetUses.assetId", "=", assetId)
    .orderBy("articleWork.changedAt", "desc")
    .execute();
  const showing = new Map<string, Showing>();
  for (const { id, state, headline, revisionId, currentRevisionId, publishedRevisionId } of rows) {
    const known = showing.get(id) ?? { articleId: id, headline, state, isNewest: false, isPublic: false };
    known.isNewest ||= revisionId === currentRevisionId;
    known.isPublic ||= revisionId === publishedRevisionId && state !== "withdrawn";
    showing.set(id, known);
  }
  return [...showing.values()];
}
