import type { Kysely } from "kysely";
import type { ArticleText, Place } from "../core/article.ts";
import { Refused } from "../core/refused.ts";
import type { ArticleRow, RevisionRow, Schema } from "./schema.ts";

/** The article's row. @throws {Refused} "not-found" */
export async function articleById(db: Kysely<Schema>, id: string): Promise<ArticleRow> {
  const row = await db.selectFrom("articles").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) throw new Refused("not-found", `There is no article ${id}.`, "没有这篇稿件。");
  return row;
}

/** The article that a site made of a report, or null: what lets an import go on where it was. */
export async function articleOfReport(db: Kysely<Schema>, siteId: string, reportId: string): Promise<ArticleRow | null> {
  const row = await db.selectFrom("articles").selectAll().where("siteId", "=", siteId).where("reportId", "=", reportId).executeTakeFirst();
  return row ?? null;
}

/** The article that a site made of what stood at that address, or null. */
export async function articleFromUrl(db: Kysely<Schema>, siteId: string, url: string): Promise<ArticleRow | null> {
  const row = await db
    .selectFrom("reports")
    .innerJoin("articles", "articles.reportId", "reports.id")
    .selectAll("articles")
    .where("reports.url", "=", url)
    .where("articles.siteId", "=", siteId)
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** A revision of that article with its text. @throws {Refused} "not-found" */
export async function revisionById(db: Kysely<Schema>, articleId: string, id: string): Promise<Omit<RevisionRow, "text"> & { text: ArticleText }> {
  const row = await db.selectFrom("revisions").selectAll().where("id", "=", id).where("articleId", "=", articleId).executeTakeFirst();
  if (!row) throw new Refused("not-found", `Article ${articleId} has no revision ${id}.`, "这篇稿件没有这一版。");
  return { ...row, text: textOf(row.text) };
}

/** A text as it was once stored; what older ones do not say yet is null. */
export function textOf(json: string): ArticleText {
  return { recording: null, ...JSON.parse(json) };
}

/** Where an article stands, its home first. */
export async function placesOf(db: Kysely<Schema>, articleId: string): Promise<Place[]> {
  const rows = await db.selectFrom("places").select(["siteId", "sectionId"]).where("articleId", "=", articleId).orderBy("position").execute();
  return rows.map((row) => ({ ...row }));
}
