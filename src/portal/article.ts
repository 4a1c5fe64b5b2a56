import { isId } from "../core/ids.ts";
import type { PublishedArticle } from "../core/published.ts";
import { originOf } from "../core/site.ts";
import type { Html } from "../html/tag.ts";
import { eventsOfArticle } from "../store/published/events-of-article.ts";
import { publishedArticle } from "../store/published/published-article.ts";
import { relatedNews } from "../store/published/related-news.ts";
import { showOf } from "../store/published/shows-of.ts";
import { siteOf } from "../store/published/site-of.ts";
import { siteOfArticle } from "../store/published/site-of-article.ts";
import { sourceClause } from "../store/published/source-clause.ts";
import { articlePage } from "../views/article.ts";
import { withdrawnPage } from "../views/withdrawn.ts";
import { commentsBelow } from "./community/comments-of.ts";
import { sameEventFirst } from "./events/same-event-first.ts";
import { type Made, movedMade, pageMade } from "./made.ts";
import type { Ask, Making } from "./making.ts";

/** `/YYYY/MM/DD/ID`. A wrong date leads to the right one, an article of another site to that site. */
export async function article(making: Making, { path, params: { id = "" } }: Ask): Promise<Made | null> {
  const { reading, frame } = making;
  if (!isId("article", id)) return null;
  const found = await publishedArticle(reading, frame.site.id, id);
  if (!found) return elsewhere(making, id);
  if (found.state === "withdrawn") return pageMade(withdrawnPage(frame, found), 410);
  return found.path === path ? pageMade(await articleHtml(making, found)) : movedMade(found.path, 301);
}

/** The page itself. */
export async function articleHtml(making: Making, article: PublishedArticle): Promise<Html> {
  const source = article.sourceId === null ? null : await sourceClause(making.reading, article.sourceId);
  const showId = article.played?.showId ?? null;
  const show = showId === null ? null : await showOf(making.reading, showId);
  const events = await eventsOfArticle(making.reading, article.siteId, article.id);
  const related = await sameEventFirst(making.reading, article, events, await relatedNews(making.reading, article.siteId, article.id));
  const comments = await commentsBelow(making, article);
  return articlePage(making.frame, article, { side: await making.side(article.id), source, show, events, related, comments });
}

async function elsewhere({ reading, portal }: Making, id: string): Promise<Made | null> {
  const homeId = await siteOfArticle(reading, id);
  if (homeId === null) return null;
  const home = await siteOf(reading, homeId);
  const there = await publishedArticle(reading, home.id, id);
  return there ? movedMade(originOf(home, portal.port) + there.path, 301) : null;
}
