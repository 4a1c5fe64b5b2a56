import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";
import { breadcrumb } from "./breadcrumb.ts";
import { calendar, type MonthDays, monthPath } from "./calendar.ts";
import type { Frame } from "./frame.ts";
import { dayPath } from "./header.ts";
import { page } from "./page.ts";
import { dayInWords } from "./print-time.ts";

/** A day (`YYYY-MM-DD`) and how many articles it has. */
interface DayCount {
  day: string;
  count: number;
}

/** The calendar page of a month: every day with how many articles it has, `counts` in order. */
export function monthPage(frame: Frame, month: MonthDays, counts: readonly DayCount[]): Html {
  const title = `${Number(month.month.slice(0, 4))}年${Number(month.month.slice(5))}月`;
  const days = counts.toReversed();
  return page(frame, {
    title: `${title}新闻日历`,
    path: monthPath(month.month),
    main: html`${breadcrumb(frame.site, [], title)}
<div class="cols archive"><div><div class="front-head"><h1>${title}新闻日历</h1></div>
${days.length === 0 ? html`<p class="quiet">这个月没有稿件。</p>` : html`<ul class="list">${days.map(({ day, count }) => html`<li><a href="${href(dayPath(day))}">${dayInWords(day)}</a><span class="mark">${count} 篇</span></li>`)}</ul>`}
</div><aside aria-label="日历">${calendar(month, null)}</aside></div>`,
  });
}
