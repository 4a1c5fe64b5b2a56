import type { Kysely } from "kysely";
import type { ArticleText } from "../core/article.ts";
import type { PublishedArticle } from "../core/published.ts";
import { plainText } from "../html/blocks.ts";
import { articleById, placesOf, revisionById } from "../store/articles.ts";
import type { Schema } from "../store/schema.ts";
import { sourceById } from "../store/sources.ts";
import { countWords } from "../text/count.ts";
import { assetIdsOf } from "./add-revision.ts";
import { creditsOf } from "./credits-of.ts";
import { picturesOf } from "./pictures-of.ts";
import { publicLinks } from "./public-links.ts";
import type { Material } from "./public-text.ts";
import { recordingOf } from "./recording-of.ts";

/** Gathers what a published article's public text is made of, or null for a draft. */
export async function materialOf(db: Kysely<Schema>, articleId: string): Promise<Material | null> {
  const { publishedRevisionId, firstPublishedAt, publishedAt, versionCreated, dayPath, ...rest } = await articleById(db, articleId);
  if (publishedRevisionId === null || firstPublishedAt === null || publishedAt === null || versionCreated === null || dayPath === null) return null;
  return gathered(db, { ...rest, publishedRevisionId, firstPublishedAt, publishedAt, versionCreated, dayPath }, publishedRevisionId);
}

/** The same of its newest text, or of one that is not saved yet, as if it became public `now` (UTC ms): for previews. */
export async function draftMaterialOf(db: Kysely<Schema>, articleId: string, now: number, unsaved: ArticleText | null = null): Promise<Material> {
  const article = await articleById(db, articleId);
  const { state, firstPublishedAt, publishedAt, dayPath, currentRevisionId } = article;
  const shown = {
    ...article,
    state: state === "withdrawn" ? "draft" : state,
    firstPublishedAt: firstPublishedAt ?? now,
    publishedAt: publishedAt ?? now,
    versionCreated: now,
    dayPath: dayPath ?? new Date(now).toISOString().slice(0, 10).replaceAll("-", "/"),
  };
  return gathered(db, shown, unsaved ?? currentRevisionId);
}

async function gathered(db: Kysely<Schema>, article: Material["article"], shown: string | ArticleText): Promise<Material> {
  const { text, words } =
    typeof shown === "string" ? await revisionById(db, article.id, shown) : { text: shown, words: countWords(plainText(shown.bodyHtml)) };
  return {
    article,
    text,
    words,
    source: text.sourceId === null ? null : await sourceById(db, text.sourceId),
    pictures: await picturesOf({ db }, assetIdsOf(text)),
    recording: await recordingOf(db, text.recording),
    links: await publicLinks(db, text.relatedLinks),
    places: await placesOf(db, article.id),
    notices: await noticesOf(db, article.id),
    credits: await creditsOf(db, text.bodyHtml),
  };
}

async function noticesOf(db: Kysely<Schema>, articleId: string): Promise<PublishedArticle["notices"]> {
  const rows = await db
    .selectFrom("corrections")
    .select(["at", "kind", "notice"])
    .where("articleId", "=", articleId)
    .orderBy("number", "desc")
    .execute();
  return rows.map(({ at, kind, notice }) => ({ at, kind, text: notice }));
}
