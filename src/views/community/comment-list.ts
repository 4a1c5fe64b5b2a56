import type { ShownComment } from "../../core/community.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import { timeTag } from "../print-time.ts";
import { commentPath } from "./comment-paths.ts";

/** Comments in their order. A number leads to its comment, whatever page that is on. */
export function commentList(comments: readonly ShownComment[], { path, zone, isOpen }: { path: string; zone: string; isOpen: boolean }): Html {
  return html`<ol class="comment-list">${comments.map((comment) => line(comment, { path, zone, isOpen }))}</ol>`;
}

function line({ number, name, text, at, replyTo }: ShownComment, { path, zone, isOpen }: { path: string; zone: string; isOpen: boolean }): Html {
  const to = replyTo === null ? null : html`<span>回复 <a href="${href(commentPath(path, replyTo))}">${replyTo} 楼</a></span>`;
  const answer = isOpen
    ? html`<a href="${href(`${path}/comment?reply=${number}`)}" rel="nofollow" data-reply="${number}" aria-label="回复 ${number} 楼">回复</a>`
    : null;
  return html`<li id="c${number}"><p class="who"><b translate="no">${name}</b>${to}<span class="floor">${timeTag(at, zone, "Y-M-D H:i")}<a href="${href(commentPath(path, number))}">${number} 楼</a></span></p>
<p class="said">${text}</p>
<p class="tools">${answer}<a href="${href(`${path}/comments/${number}/report`)}" rel="nofollow" aria-label="举报 ${number} 楼">举报</a></p></li>`;
}
