import { COMMENT_LENGTH } from "../../core/community.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import type { Again } from "../readers/field.ts";

/** The form by which a reader comments; `replyTo` is the number of the comment that is answered. */
export function commentForm(path: string, { replyTo, isHeld }: { replyTo: number | null; isHeld: boolean }, again: Again | null): Html {
  const error = again?.refused.sentence ?? null;
  return html`<form class="form comment-form" method="post" action="${href(`${path}/comment`)}" data-unreached="发送失败，请看看网络，再试一次。">
<input type="hidden" name="reply" value="${replyTo ?? ""}">
<p class="answered" data-answered${replyTo === null && html` hidden`}>回复 <b>${replyTo}</b> 楼${replyTo === null && html`<button type="button" class="plain-button" data-answer-none>取消</button>`}</p>
<label>您的评论<textarea name="text" rows="4" required maxlength="${2 * COMMENT_LENGTH}" aria-describedby="comment-rules"${error && html` aria-invalid="true" autofocus`}>${again?.entered["text"] ?? ""}</textarea></label>
<p class="notice" role="alert" data-refused${!error && html` hidden`}>${error}</p><p class="notice" role="status" data-taken hidden></p>
<p class="rules" id="comment-rules">${isHeld ? "评论由编辑看过后显示；" : ""}只用文字，最长 ${COMMENT_LENGTH.toLocaleString("en")} 字，网址最多两个。请文明发言，不要写出他人的隐私。</p>
<p><button type="submit">发表评论</button></p></form>`;
}
