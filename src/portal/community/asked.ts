import type { Context } from "hono";
import type { ShownComment } from "../../core/community.ts";
import type { PublishedArticle } from "../../core/published.ts";
import { publishedArticle } from "../../store/published/published-article.ts";
import { shownComments } from "../../store/published/shown-comments.ts";
import { errorPage } from "../../views/error.ts";
import { answerPage, type PortalEnv } from "../answer-page.ts";
import type { Portal } from "../context.ts";

/** An article's own address, for what stands below it. */
export const ARTICLE = "/:year{\\d{4}}/:month{\\d\\d}/:day{\\d\\d}/:id";

/** The public article below whose address something is asked for, or null. */
export async function articleAsked(c: Context<PortalEnv>, { store }: Portal): Promise<PublishedArticle | null> {
  const article = await publishedArticle(store, c.get("siteId"), c.req.param("id") ?? "");
  return article && article.state !== "withdrawn" && c.req.path.startsWith(`${article.path}/`) ? article : null;
}

/** Its shown comment of the number that is given, or null. */
export async function commentAsked(
  c: Context<PortalEnv>,
  { store }: Portal,
  { id: articleId }: PublishedArticle,
  given = "",
): Promise<ShownComment | null> {
  const number = numberIn(given);
  if (number === null) return null;
  const { comments } = await shownComments(store, { articleId, siteId: c.get("siteId"), after: number - 1 });
  return comments.find((one) => one.number === number) ?? null;
}

/** A comment's number, or null where the text is none. */
export function numberIn(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

/** The page that says that there is nothing here. */
export function missing(c: Context<PortalEnv>, portal: Portal): Promise<Response> {
  return answerPage(c, portal, ({ frame }) => errorPage(frame, 404), 404);
}
