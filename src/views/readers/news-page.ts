import type { EventItem } from "../../core/event-page.ts";
import type { ListItem } from "../../core/published.ts";
import type { Section } from "../../core/section.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import { eventPath } from "../events/event-path.ts";
import type { Frame } from "../frame.ts";
import { itemList } from "../item-list.ts";
import { timeTag } from "../print-time.ts";
import { type OwnReader, ownPage } from "./me-nav.ts";

/** What `/me` shows: what is new since `since` (UTC ms) in the sections and events that are followed, and the last that was kept. */
export interface OwnNews {
  since: number;
  items: readonly ListItem[];
  followed: readonly Section[];
  /** Events that are followed and whose pages changed. */
  events: readonly EventItem[];
  favourites: readonly ListItem[];
}

/** 最新: what was published in the followed sections since the reader was here. */
export function newsPage(frame: Frame, reader: OwnReader & { isBlocked: boolean }, { since, items, followed, events, favourites }: OwnNews): Html {
  return ownPage(
    frame,
    reader,
    "/me",
    html`${reader.isBlocked && html`<p class="notice" role="note">您的账号已被停止发言，收藏和关注照常可用。如有疑问，请<a href="/contact">与本站联系</a>。</p>`}
<div class="two"><section class="box"><h2>您上次来过以后</h2>${events.length > 0 && html`<p class="quiet">关注的事件有更新：</p><ul class="list">${events.map(({ id, headline, lastAt }) => html`<li><a href="${href(eventPath(id))}">${headline}</a>${timeTag(lastAt, frame.site.zone, "m-d H:i")}</li>`)}</ul>`}${news(frame, since, items, followed)}</section>
<section class="box"><h2>最近收藏<a class="more" href="/me/favourites">全部 »</a></h2>${
      favourites.length > 0
        ? itemList(favourites, frame.site, frame.today)
        : html`<p class="quiet">还没有收藏。读到想留下的稿件，按标题下的“收藏”。</p>`
    }</section></div>`,
  );
}

function news(frame: Frame, since: number, items: readonly ListItem[], followed: readonly Section[]): Html {
  if (followed.length === 0) return html`<p class="quiet">还没有关注的栏目。<a href="/me/follows">选几个栏目</a>，它们的新稿件会列在这里。</p>`;
  const names = html`<p class="quiet">关注：${followed.map(({ path, name }, i) => html`${i > 0 && "、"}<a href="${href(`/${path}/`)}">${name}</a>`)}；自 ${timeTag(since, frame.site.zone, "Y-M-D H:i")}</p>`;
  return html`${names}${items.length > 0 ? itemList(items, frame.site, frame.today) : html`<p>暂时没有新稿件。</p>`}`;
}
