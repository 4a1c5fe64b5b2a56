import type { Context } from "hono";
import { isId } from "../core/ids.ts";
import type { PublishedArticle } from "../core/published.ts";
import { originOf } from "../core/site.ts";
import type { Html } from "../html/tag.ts";
import { publishedArticle } from "../store/published/published-article.ts";
import { siteOfArticle } from "../store/published/site-of-article.ts";
import { sites } from "../store/published/sites.ts";
import { articlePage } from "../views/article.ts";
import type { Frame } from "../views/frame.ts";
import { withdrawnPage } from "../views/withdrawn.ts";
import { answer, type Portal } from "./context.ts";
import { sideColumn } from "./side-column.ts";

/** `/YYYY/MM/DD/ID`. A wrong date leads to the right one, an article of another site to that site. Null where there is none. */
export async function article(c: Context, portal: Portal, frame: Frame, id: string): Promise<Response | null> {
  if (!isId("article", id)) return null;
  const found = await publishedArticle(portal.store, frame.site.id, id);
  if (!found) return elsewhere(c, portal, id);
  if (found.state === "withdrawn") return answer(c, withdrawnPage(frame, found), 410);
  if (found.path !== c.req.path) return c.redirect(found.path, 301);
  return answer(c, await articleHtml(portal, frame, found));
}

/** The page itself. */
export async function articleHtml(portal: Portal, frame: Frame, article: PublishedArticle): Promise<Html> {
  return articlePage(frame, article, await sideColumn(portal, frame, article.id));
}

async function elsewhere(c: Context, portal: Portal, id: string): Promise<Response | null> {
  const { store, port } = portal;
  const homeId = await siteOfArticle(store, id);
  const home = (await sites(store)).find((site) => site.id === homeId);
  const there = home && (await publishedArticle(store, home.id, id));
  return there ? c.redirect(originOf(home, port) + there.path, 301) : null;
}
