import { COMMENTS_A_PAGE, type ShownComments } from "../../core/community.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import { commentForm } from "./comment-form.ts";
import { commentList } from "./comment-list.ts";
import { commentPath, commentsPath } from "./comment-paths.ts";

/** What readers say of an article, as far as its own page shows it. */
export interface CommentsBox extends ShownComments {
  /** Whether more may be written. */
  isOpen: boolean;
  /** Whether an editor looks at each before it is shown. */
  isHeld: boolean;
}

/** 评论, below an article: the first of them, the way to the others, and the way to write one. The same for every reader; the script opens the form to who is logged in. */
export function commentsSection(path: string, zone: string, shown: CommentsBox): Html {
  const { comments, count, last, isOpen, isHeld } = shown;
  return html`<section class="comments" id="comments" aria-labelledby="comments-title"><h2 id="comments-title">评论${count > 0 && html`<span class="count">${count}</span>`}</h2>
${comments.length > 0 ? commentList(comments, { path, zone, isOpen }) : isOpen && html`<p class="quiet">还没有评论。</p>`}
${furtherOn(path, last)}
${isOpen ? html`<p data-comment-link><a class="button" href="${href(`${path}/comment`)}" rel="nofollow">发表评论</a></p><div hidden data-comment-box>${commentForm(path, { replyTo: null, isHeld }, null)}</div>` : html`<p class="quiet">这篇稿件的评论已经关闭。</p>`}</section>`;
}

function furtherOn(path: string, last: number): Html | null {
  if (last <= COMMENTS_A_PAGE) return null;
  return html`<p class="older"><a href="${href(commentsPath(path, COMMENTS_A_PAGE))}" rel="next">更多评论 »</a><a href="${href(commentPath(path, last))}">最新一条（${last} 楼）</a></p>`;
}
