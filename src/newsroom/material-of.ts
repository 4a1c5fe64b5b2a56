import type { PublishedArticle } from "../core/published.ts";
import type { Act } from "../store/act.ts";
import { articleById, placesOf, revisionById } from "../store/articles.ts";
import { sourceById } from "../store/sources.ts";
import { assetIdsOf } from "./add-revision.ts";
import { picturesOf } from "./pictures-of.ts";
import { publicLinks } from "./public-links.ts";
import type { Material } from "./public-text.ts";

/** Gathers what a published article's public text is made of, or null for a draft. */
export async function materialOf(act: Act, articleId: string): Promise<Material | null> {
  const { publishedRevisionId, firstPublishedAt, publishedAt, versionCreated, dayPath, ...rest } = await articleById(act.db, articleId);
  if (publishedRevisionId === null || firstPublishedAt === null || publishedAt === null || versionCreated === null || dayPath === null) return null;
  const { text, words } = await revisionById(act.db, articleId, publishedRevisionId);
  return {
    article: { ...rest, publishedRevisionId, firstPublishedAt, publishedAt, versionCreated, dayPath },
    text,
    words,
    source: text.sourceId === null ? null : await sourceById(act.db, text.sourceId),
    pictures: await picturesOf(act, assetIdsOf(text)),
    links: await publicLinks(act, text.relatedLinks),
    places: await placesOf(act.db, articleId),
    notices: await noticesOf(act, articleId),
  };
}

async function noticesOf({ db }: Act, articleId: string): Promise<PublishedArticle["notices"]> {
  const rows = await db
    .selectFrom("corrections")
    .select(["at", "kind", "notice"])
    .where("articleId", "=", articleId)
    .orderBy("number", "desc")
    .execute();
  return rows.map(({ at, kind, notice }) => ({ at, kind, text: notice }));
}
