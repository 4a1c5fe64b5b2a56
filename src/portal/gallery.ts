import { galleryPage } from "../views/gallery.ts";
import { articleAt } from "./article-at.ts";
import { type Made, pageMade } from "./made.ts";
import type { Ask, Making } from "./making.ts";

/** `/YYYY/MM/DD/ID/pictures`: an article's pictures by themselves, where it has any. */
export function gallery(making: Making, ask: Ask): Promise<Made | null> {
  return articleAt(making, ask, async (article) => (article.pictures.length > 0 ? pageMade(galleryPage(making.frame, article)) : null));
}
