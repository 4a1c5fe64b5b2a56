import type { PublishedArticle } from "../../core/published.ts";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

const byId = prepared((db, { siteId, articleId }: { siteId: string; articleId: string }) =>
  db.selectFrom("publications").select(["item", "page", "bodyHtml"]).where("articleId", "=", articleId).where("siteId", "=", siteId),
);

/** What a site shows of an article, a withdrawn one included (`state`, no body), or null where it does not stand there. */
export async function publishedArticle(reading: Reading, siteId: string, articleId: string): Promise<PublishedArticle | null> {
  reading.note(tags.article(articleId));
  const [row] = await byId(reading, { siteId, articleId });
  return row ? { ...JSON.parse(row.item), ...JSON.parse(row.page), bodyHtml: row.bodyHtml } : null;
}
