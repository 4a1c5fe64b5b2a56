import type { ArticleState } from "../../core/article.ts";
import type { PostState } from "../../core/community.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import type { Frame } from "../frame.ts";
import { timeTag } from "../print-time.ts";
import { type OwnReader, ownPage } from "../readers/me-nav.ts";

/** A post of one's own; `article` is what it became. Times are UTC ms. */
export interface Own {
  id: string;
  title: string;
  state: PostState;
  reason: string | null;
  changedAt: number;
  article: { state: ArticleState; path: string | null } | null;
}

/** 专栏: a columnist's posts, where each of them is, and the way to write another. */
export function ownColumnPage(
  frame: Frame,
  reader: OwnReader & { isBlocked: boolean },
  column: { name: string; path: string },
  posts: readonly Own[],
): Html {
  return ownPage(
    frame,
    reader,
    "/me/column",
    html`<p>我的专栏：<a href="${href(column.path)}">${column.name}</a></p>
${reader.isBlocked ? html`<p class="notice" role="note">您的账号已被停止发言，暂时不能投稿。如有疑问，请<a href="/contact">与本站联系</a>。</p>` : html`<p><a class="button" href="/me/column/new">写博文</a></p>`}
${posts.length === 0 ? html`<p class="quiet">还没有博文。写好提交后，编辑看过就会发表。</p>` : html`<ol class="own-posts">${posts.map((post) => line(frame, post))}</ol>`}`,
  );
}

function line({ site }: Frame, { id, title, state, reason, changedAt, article }: Own): Html {
  const address = state === "taken" ? (article?.state === "published" || article?.state === "corrected" ? article.path : null) : `/me/column/${id}`;
  return html`<li>${address === null ? html`<span class="bare">${title}</span>` : html`<a href="${href(address)}">${title}</a>`}<span class="line"><b>${stateOf(state, article)}</b>${timeTag(changedAt, site.zone, "Y-M-D H:i")}</span>
${state === "returned" && html`<p class="notice">编辑的意见：${reason}</p>`}</li>`;
}

function stateOf(state: PostState, article: Own["article"]): string {
  if (state === "draft") return "草稿";
  if (state === "submitted") return "等待审核";
  if (state === "returned") return "退回修改";
  if (article?.state === "withdrawn") return "已撤下";
  return article?.state === "draft" ? "编辑处理中" : "已发表";
}
