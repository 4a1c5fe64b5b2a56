import { isId } from "../core/ids.ts";
import type { PublishedArticle } from "../core/published.ts";
import { publishedArticle } from "../store/published/published-article.ts";
import { type Made, movedMade } from "./made.ts";
import type { Ask, Making } from "./making.ts";

/** What `make` makes of the article below whose address something is asked for: nothing of one that is withdrawn; a wrong date leads to the right one. */
export async function articleAt(
  { reading, frame }: Making,
  { path, params: { id = "" } }: Ask,
  make: (article: PublishedArticle) => Promise<Made | null>,
): Promise<Made | null> {
  const article = isId("article", id) ? await publishedArticle(reading, frame.site.id, id) : null;
  if (!article || article.state === "withdrawn") return null;
  const made = await make(article);
  return made && !path.startsWith(`${article.path}/`) ? movedMade(article.path + path.slice(path.lastIndexOf("/")), 301) : made;
}
