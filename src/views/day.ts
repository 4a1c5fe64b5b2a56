import type { ListItem } from "../core/published.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";
import { breadcrumb, trailOf } from "./breadcrumb.ts";
import type { Frame } from "./frame.ts";
import { dayPath } from "./header.ts";
import { itemList } from "./item-list.ts";
import { page } from "./page.ts";
import { dayInWords } from "./print-time.ts";

/** All of one day's articles, newest first, and the calendar of the month around it. */
export interface DayMatter {
  /** `YYYY-MM-DD` in the site's zone. */
  day: string;
  items: readonly ListItem[];
  calendar: Html;
  before: string | null;
  after: string | null;
}

/** The archive page of a day, its articles under their main sections. */
export function dayPage(frame: Frame, { day, items, calendar, before, after }: DayMatter): Html {
  const isToday = !frame.isPast(day) && day === frame.today;
  const title = isToday ? "今日全部新闻" : dayInWords(day);
  return page(frame, {
    title: `${title}${isToday ? ` ${day}` : ""}`,
    path: dayPath(day),
    ...(isToday ? { current: "/today" } : {}),
    main: html`${breadcrumb(frame.site, [], day)}
<div class="cols archive"><div><div class="front-head"><h1>${title}</h1><span class="quiet">${isToday && `${dayInWords(day)} `}共 ${items.length} 篇</span></div>
${items.length === 0 ? html`<p class="quiet">这一天没有稿件。</p>` : sectionsOfDay(frame, items, day)}
<nav class="older" aria-label="前后日期">${before && html`<a href="${href(dayPath(before))}" rel="prev">« ${before}</a>`}${after && html`<a href="${href(dayPath(after))}" rel="next">${after} »</a>`}</nav>
</div><aside aria-label="日历">${calendar}</aside></div>`,
  });
}

function sectionsOfDay(frame: Frame, items: readonly ListItem[], day: string): Html {
  const bySection = Map.groupBy(items, (item) => trailOf(frame.sections, item.sectionId)[0]);
  const inOrder = [...bySection].sort(([a], [b]) => (a?.position ?? 999) - (b?.position ?? 999));
  return html`${inOrder.map(
    ([section, ofSection]) =>
      html`<section class="day"><h2>${section ? html`<a href="${href(`/${section.path}/`)}">${section.name}</a>` : "其他"}</h2>${itemList(ofSection, frame.site, day)}</section>`,
  )}`;
}
