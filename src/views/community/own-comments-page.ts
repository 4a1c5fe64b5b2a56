import type { CommentState } from "../../core/community.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import type { Frame } from "../frame.ts";
import { timeTag } from "../print-time.ts";
import { type OwnReader, ownPage } from "../readers/me-nav.ts";
import { commentPath } from "./comment-paths.ts";

/** A comment of one's own; `path` is its article's, null where that is not public any more. */
interface Own {
  id: string;
  text: string;
  at: number;
  number: number | null;
  state: CommentState;
  reason: string | null;
  headline: string;
  path: string | null;
}

const STATES: Readonly<Record<CommentState, string>> = { held: "等待审核", shown: "已显示", removed: "已移除", deleted: "已删除" };

/** 我的评论, the last first; `older` is the id before which the rest begins, null at the end. */
export function ownCommentsPage(frame: Frame, reader: OwnReader, comments: readonly Own[], older: string | null): Html {
  return ownPage(
    frame,
    reader,
    "/me/comments",
    html`${comments.length === 0 ? html`<p class="quiet">还没有发表过评论。</p>` : html`<ol class="comment-list own">${comments.map((one) => line(frame, one))}</ol>`}
${older !== null && html`<p class="older"><a href="${href(`/me/comments?before=${older}`)}" rel="next">更早的评论 »</a></p>`}`,
  );
}

function line({ site }: Frame, { id, text, at, number, state, reason, headline, path }: Own): Html {
  const address = path !== null && number !== null && state === "shown" ? commentPath(path, number) : path;
  return html`<li><p class="who">${address === null ? html`<span>${headline}</span>` : html`<a href="${href(address)}">${headline}</a>`}<span class="floor">${timeTag(at, site.zone, "Y-M-D H:i")}<b>${STATES[state]}</b></span></p>
<p class="said">${text}</p>${state === "removed" && reason && html`<p class="notice">编辑移除了这条评论：${reason}</p>`}
<form method="post" action="/me/comments/delete"><input type="hidden" name="comment" value="${id}"><button type="submit" class="plain-button">删除</button></form></li>`;
}
