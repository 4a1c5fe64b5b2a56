import { POST_LENGTH, type PostState, TITLE_LENGTH } from "../../core/community.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import type { Frame } from "../frame.ts";
import { accountPage } from "../readers/account-page.ts";
import { type Again, refusal } from "../readers/field.ts";

/** A post as its author has it before them; a new one has no id. */
export interface PostDraft {
  id: string | null;
  title: string;
  text: string;
  state: PostState;
  reason: string | null;
  /** Names the version; 0 for a new one. */
  changedAt: number;
}

/** Writing a post: title, plain text, kept as a draft or handed to the editors. One that waits for them is shown, to be taken back. */
export function postPage(frame: Frame, post: PostDraft, again: Again | null): Html {
  return accountPage(
    frame,
    post.id === null ? "写博文" : post.state === "submitted" ? "等待审核的博文" : "改博文",
    html`<p><a href="/me/column">« 我的专栏</a></p>${post.state === "returned" && html`<p class="notice" role="note">编辑的意见：${post.reason}</p>`}${refusal(again)}
${post.state === "submitted" ? waiting(post) : form(post, again)}`,
    true,
  );
}

function form({ id, title, text, changedAt }: PostDraft, again: Again | null): Html {
  return html`<form class="form post-form" method="post" action="${href(id === null ? "/me/column/new" : `/me/column/${id}`)}"><input type="hidden" name="version" value="${changedAt}">
${line("title", "标题", html`<input id="post-title" name="title" required maxlength="${2 * TITLE_LENGTH}" value="${again?.entered["title"] ?? title}"${isWrong("title", again) && html` aria-invalid="true" aria-describedby="post-title-error" autofocus`}>`, again)}
${line("text", "正文（纯文字，一行一段）", html`<textarea id="post-text" name="text" required rows="18" maxlength="${2 * POST_LENGTH}"${isWrong("text", again) && html` aria-invalid="true" aria-describedby="post-text-error" autofocus`}>${again?.entered["text"] ?? text}</textarea>`, again)}
<p class="hint">标题最长 ${TITLE_LENGTH} 字，正文最长 ${POST_LENGTH.toLocaleString("en")} 字。提交后由编辑审核，发表后由编辑负责修改和撤下。</p>
<p><button type="submit" name="do" value="submit">提交给编辑</button><button type="submit" name="do" value="save" class="quiet-button">先存草稿</button></p></form>
${id !== null && html`<form method="post" action="${href(`/me/column/${id}/delete`)}"><button type="submit" class="plain-button">删除这篇</button></form>`}`;
}

function waiting({ id, title, text }: PostDraft): Html {
  return html`<article class="post-shown"><h2>${title}</h2>${text.split("\n").map((paragraph) => html`<p>${paragraph}</p>`)}</article>
<form method="post" action="${href(`/me/column/${id}/recall`)}"><button type="submit" class="button">撤回修改</button></form>`;
}

function line(name: string, label: string, input: Html, again: Again | null): Html {
  const error = again?.refused.field === name ? again.refused.sentence : null;
  return html`<p class="field"><label for="post-${name}">${label}</label>${input}${error && html`<span class="wrong" id="post-${name}-error">${error}</span>`}</p>`;
}

function isWrong(name: string, again: Again | null): boolean {
  return again?.refused.field === name;
}
