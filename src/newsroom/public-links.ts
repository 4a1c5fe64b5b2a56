import type { Kysely } from "kysely";
import type { RelatedLink } from "../core/article.ts";
import type { ListItem, PublishedArticle } from "../core/published.ts";
import { isWebAddress } from "../html/href.ts";
import type { Schema } from "../store/schema.ts";

/**
 * Related links as readers get them: an article that was given no other title goes by its headline, one that is not (or no longer) public
 * keeps its title and leads nowhere, or is left out where it has none.
 */
export async function publicLinks(db: Kysely<Schema>, links: readonly RelatedLink[]): Promise<PublishedArticle["relatedLinks"]> {
  const items = await publicItems(
    db,
    links.flatMap(({ articleId }) => articleId ?? []),
  );
  return links.flatMap(({ title, articleId, url }) => {
    const item = articleId === null ? undefined : items.get(articleId);
    const shown = title || item?.headline;
    return shown
      ? [{ title: shown, href: articleId === null ? (isWebAddress(url) ? url : null) : (item?.path ?? null), hasPicture: item?.hasPicture ?? false }]
      : [];
  });
}

async function publicItems(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, ListItem>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("publications")
    .select(["articleId", "item"])
    .where("articleId", "in", ids)
    .where("state", "!=", "withdrawn")
    .execute();
  return new Map(rows.map((row) => [row.articleId, JSON.parse(row.item)]));
}
