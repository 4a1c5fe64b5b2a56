import type { EventItem } from "../../core/event-page.ts";
import { dayIn } from "../../core/zone.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import { breadcrumb } from "../breadcrumb.ts";
import type { Frame } from "../frame.ts";
import { page } from "../page.ts";
import { dayInWords, timeTag } from "../print-time.ts";
import { eventPath } from "./event-path.ts";

/** Events by the day on which their pages were published, newest first; `to` and `older` as on a section's front. */
export interface EventsMatter {
  items: readonly EventItem[];
  to: string | null;
  older: string | null;
}

const ADDRESS = "/events/";
/** Sources that a line names. */
const NAMED = 4;

/** 事件: what happened, each with who reported it. */
export function eventsPage(frame: Frame, { items, to, older }: EventsMatter, side: Html): Html {
  const { site } = frame;
  const days = Map.groupBy(items, ({ publishedAt }) => dayIn(publishedAt, site.zone));
  return page(frame, {
    title: to ? `事件（${to} 及以前）` : "事件",
    path: to ? `${ADDRESS}?to=${to}` : ADDRESS,
    current: ADDRESS,
    main: html`${breadcrumb(site, [], "事件")}
<div class="cols"><div><div class="front-head"><h1>事件</h1><p class="quiet">一件事，各家怎么报道。</p></div>
${[...days].map(([day, ofDay]) => html`<section class="day"><h2>${dayInWords(day)}</h2><ul class="events">${ofDay.map((item) => line(item, site.zone))}</ul></section>`)}
${items.length === 0 && html`<p class="quiet">还没有事件。</p>`}
${older && html`<p class="older"><a href="${href(`${ADDRESS}?to=${older}`)}" rel="next">更早的事件 »</a></p>`}
</div><aside aria-label="更多新闻">${side}</aside></div>`,
  });
}

function line({ id, headline, summary, sourceNames, firstAt, lastAt }: EventItem, zone: string): Html {
  const names = sourceNames.slice(0, NAMED).join("、");
  return html`<li><h3><a href="${href(eventPath(id))}">${headline}</a></h3>${summary !== "" && html`<p>${summary}</p>`}<p class="line"><span>${names}${sourceNames.length > NAMED && `等 ${sourceNames.length} 家`}</span><span>最早 ${timeTag(firstAt, zone, "Y-M-D H:i")}</span>${lastAt > firstAt && html`<span>最近 ${timeTag(lastAt, zone, "Y-M-D H:i")}</span>`}</p></li>`;
}
