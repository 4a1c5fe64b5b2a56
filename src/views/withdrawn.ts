import type { PublishedArticle } from "../core/published.ts";
import { type Html, html } from "../html/tag.ts";
import type { Frame } from "./frame.ts";
import { page } from "./page.ts";
import { timeTag } from "./print-time.ts";

/** The page (410) of an article that the newsroom has withdrawn: its notice, nothing of its text. */
export function withdrawnPage(frame: Frame, article: PublishedArticle): Html {
  const notice = article.notices.find(({ kind }) => kind === "withdrawal");
  return page(frame, {
    title: "稿件已撤回",
    path: null,
    main: html`<div class="plain"><h1>稿件已撤回</h1><p>${notice?.text}</p>
<p class="quiet">${notice && timeTag(notice.at, frame.site.zone, "Y-M-D H:i")}</p><p><a href="/">回到首页</a></p></div>`,
  });
}
