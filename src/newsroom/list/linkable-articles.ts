import type { ListItem } from "../../core/published.ts";
import type { Store } from "../../store/store.ts";
import { matchingArticles } from "./matching-articles.ts";

/** A public article that another may link to; `publishedAt` in UTC ms. */
export interface LinkableArticle {
  id: string;
  siteId: string;
  headline: string;
  sourceName: string | null;
  publishedAt: number;
  hasPicture: boolean;
}

const MOST = 20;
const ALL = { all: true, siteIds: [], sectionIds: [], ownerId: null };

/** Public articles whose headline, source or id holds `q`, the last changed first; with no words, the newest. What readers see anyway is open to every desk. */
export async function linkableArticles(store: Store, q: string): Promise<LinkableArticle[]> {
  const found = (await matchingArticles(store, ALL, { q, state: ["published", "corrected"] }, MOST)).map(({ articleId }) => articleId);
  if (found.length === 0) return [];
  const rows = await store.write
    .selectFrom("publications")
    .select(["articleId", "siteId", "homeSiteId", "item"])
    .where("articleId", "in", found)
    .execute();
  return found.flatMap((id) => {
    const row = rows.find(({ articleId, siteId, homeSiteId }) => articleId === id && siteId === homeSiteId);
    if (!row) return [];
    const { headline, sourceName, publishedAt, hasPicture }: ListItem = JSON.parse(row.item);
    return [{ id, siteId: row.siteId, headline, sourceName, publishedAt, hasPicture }];
  });
}
