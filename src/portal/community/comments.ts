import { COMMENTS_A_PAGE } from "../../core/community.ts";
import { commentsPage } from "../../views/community/comments-page.ts";
import { articleAt } from "../article-at.ts";
import { type Made, movedMade, pageMade } from "../made.ts";
import type { Ask, Making } from "../making.ts";
import { commentsOf } from "./comments-of.ts";

/** `/YYYY/MM/DD/ID/comments?after=50`: whole pages only, so that there are no more of them than comments fill. */
export function comments(making: Making, ask: Ask): Promise<Made | null> {
  return articleAt(making, ask, async (article) => {
    const after = ask.query["after"] === undefined ? 0 : Number(ask.query["after"]);
    if (!Number.isSafeInteger(after) || after < 0 || after % COMMENTS_A_PAGE !== 0) return null;
    if (after === 0) return movedMade(`${article.path}#comments`, 302);
    const shown = await commentsOf(making, article.id, after);
    return shown && after < shown.last ? pageMade(commentsPage(making.frame, article, after, shown)) : null;
  });
}
