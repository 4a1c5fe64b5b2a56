import { REPORT_REASONS, type ShownComment } from "../../core/community.ts";
import type { ListItem } from "../../core/published.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import type { Frame } from "../frame.ts";
import { accountPage } from "../readers/account-page.ts";
import { type Again, refusal } from "../readers/field.ts";
import { commentForm } from "./comment-form.ts";
import { commentPath } from "./comment-paths.ts";

/** The form on a page of its own, for who is logged in; `answered` is the comment that they answer. */
export function commentPage(
  frame: Frame,
  { path, headline }: ListItem,
  { answered, isHeld }: { answered: ShownComment | null; isHeld: boolean },
  again: Again | null,
): Html {
  return accountPage(
    frame,
    "发表评论",
    html`<p>稿件：<a href="${href(path)}">${headline}</a></p>${answered && quoted(answered)}
${commentForm(path, { replyTo: answered?.number ?? null, isHeld }, again)}`,
  );
}

/** The form by which a comment is reported. */
export function reportPage(frame: Frame, { path, headline }: ListItem, comment: ShownComment, again: Again | null): Html {
  return accountPage(
    frame,
    "举报评论",
    html`<p>稿件：<a href="${href(path)}">${headline}</a></p>${quoted(comment)}${refusal(again)}
<form class="form" method="post" action="${href(`${path}/comments/${comment.number}/report`)}"><fieldset class="choices"><legend>这条评论有什么问题？</legend>
${REPORT_REASONS.map((reason, i) => html`<label><input type="radio" name="reason" value="${reason}" required${i === 0 && html` checked`}>${reason}</label>`)}</fieldset>
<p><button type="submit">提交举报</button><a class="beside" href="${href(commentPath(path, comment.number))}">不举报了</a></p></form>`,
  );
}

function quoted({ number, name, text }: ShownComment): Html {
  return html`<blockquote class="quoted"><p class="who"><b translate="no">${name}</b>${number} 楼</p><p class="said">${text}</p></blockquote>`;
}
