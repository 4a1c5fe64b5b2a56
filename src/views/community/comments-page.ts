import { COMMENTS_A_PAGE, type ShownComments } from "../../core/community.ts";
import type { PublishedArticle } from "../../core/published.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import { breadcrumb, trailOf } from "../breadcrumb.ts";
import type { Frame } from "../frame.ts";
import { page } from "../page.ts";
import { commentList } from "./comment-list.ts";
import { commentsPath } from "./comment-paths.ts";

/** An article's comments after that number. */
export function commentsPage(
  frame: Frame,
  { path, headline, sectionId }: PublishedArticle,
  after: number,
  shown: ShownComments & { isOpen: boolean },
): Html {
  const { site, sections } = frame;
  const { comments, count, last, isOpen } = shown;
  const to = Math.min(after + COMMENTS_A_PAGE, last);
  return page(frame, {
    title: `评论（${after + 1}–${to} 楼）：${headline}`,
    path: commentsPath(path, after),
    main: html`${breadcrumb(site, trailOf(sections, sectionId), "评论")}<div class="plain"><h1><a href="${href(path)}">${headline}</a></h1>
<section class="comments"><h2>评论<span class="count">${count}</span></h2>
${comments.length > 0 ? commentList(comments, { path, zone: site.zone, isOpen }) : html`<p class="quiet">这一页的评论都已删除。</p>`}
<p class="older"><a href="${href(after > COMMENTS_A_PAGE ? commentsPath(path, after - COMMENTS_A_PAGE) : `${path}#comments`)}" rel="prev">« 前面的评论</a>${to < last && html`<a href="${href(commentsPath(path, to))}" rel="next">后面的评论 »</a>`}</p>
${isOpen && html`<p><a class="button" href="${href(`${path}/comment`)}" rel="nofollow">发表评论</a></p>`}</section></div>`,
  });
}
