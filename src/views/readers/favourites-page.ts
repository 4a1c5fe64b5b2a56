import type { ListItem } from "../../core/published.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import type { Frame } from "../frame.ts";
import { listTime } from "../print-time.ts";
import { type OwnReader, ownPage } from "./me-nav.ts";

/** A line of the list; `at` is when it was kept, UTC ms. */
interface Kept {
  item: ListItem;
  at: number;
  isWithdrawn: boolean;
}

/** 收藏: what the reader kept, the last first; `older` is where the rest begins (UTC ms), null at the end. */
export function favouritesPage(frame: Frame, reader: OwnReader, kept: readonly Kept[], older: number | null): Html {
  return ownPage(
    frame,
    reader,
    "/me/favourites",
    html`${kept.length === 0 ? html`<p class="quiet">还没有收藏。读到想留下的稿件，按标题下的“收藏”。</p>` : html`<ul class="list kept">${kept.map((one) => line(frame, one))}</ul>`}
${older !== null && html`<p class="older"><a href="${href(`/me/favourites?before=${older}`)}" rel="next">更早的收藏 »</a></p>`}`,
  );
}

function line({ site, today }: Frame, { item, at, isWithdrawn }: Kept): Html {
  const title = isWithdrawn
    ? html`<span class="bare">${item.headline}</span><span class="mark">（已撤下）</span>`
    : html`<a href="${href(item.path)}" title="${item.headline}">${item.headline}</a>`;
  return html`<li>${title}${listTime(at, site.zone, today)}<form method="post" action="/me/favourites/remove"><input type="hidden" name="article" value="${item.id}"><button type="submit" class="plain-button" aria-label="移除：${item.headline}">移除</button></form></li>`;
}
