import type { Staff } from "../../core/staff.ts";
import type { Store } from "../../store/store.ts";
import { type ArticleLine, articleLines } from "./article-lines.ts";
import { type ArticleFilter, matchingArticles } from "./matching-articles.ts";
import { readableBy } from "./readable.ts";

/** A page of a list; `next` is what `after` of the next page is, null at the end. */
export interface ArticlePage {
  articles: ArticleLine[];
  next: string | null;
}

/** Articles that `staff` may read and that the filter lets through, the last changed first. */
export async function listArticles(store: Store, staff: Staff, { limit, ...filter }: ArticleFilter & { limit: number }): Promise<ArticlePage> {
  const found = await matchingArticles(store, await readableBy(store.write, staff), filter, limit + 1);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    articles: await articleLines(
      store.write,
      shown.map(({ articleId }) => articleId),
    ),
    next: last && found.length > limit ? `${last.changedAt}_${last.articleId}` : null,
  };
}
