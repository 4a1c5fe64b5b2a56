import type { ListItem } from "../core/published.ts";
import type { Site } from "../core/site.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";
import { listTime } from "./print-time.ts";

/** A list of one line an item: title cut by its box (whole on hover), picture mark, time in a column of its own. */
export function itemList(items: readonly ListItem[], site: Site, today: string): Html {
  return html`<ul class="list">${items.map((item) => itemLine(item, listTime(item.publishedAt, site.zone, today)))}</ul>`;
}

/** The same without the time, for narrow boxes. */
export function titleList(items: readonly ListItem[]): Html {
  return html`<ul class="list">${items.map((item) => itemLine(item, null))}</ul>`;
}

function itemLine(item: ListItem, time: Html | null): Html {
  return html`<li><a href="${href(item.path)}" title="${item.headline}">${item.headlineList ?? item.headline}</a>${mark(item)}${time}</li>`;
}

/** （视频）、（音频）、（图）: what waits behind a title besides its text. */
function mark({ hasPicture, recording }: ListItem): Html | null {
  if (recording) return html`<span class="mark">（${recording.kind === "video" ? "视频" : "音频"}）</span>`;
  return hasPicture ? html`<span class="mark">（图）</span>` : null;
}
