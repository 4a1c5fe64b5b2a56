import { two } from "../core/zone.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";

/** Which days of a month have articles. */
export interface MonthDays {
  /** `YYYY-MM` */
  month: string;
  /** `YYYY-MM-DD` */
  days: ReadonlySet<string>;
  /** Neighbouring months that have articles, `YYYY-MM` or null. */
  before: string | null;
  after: string | null;
}

/** A month's calendar, weeks from Monday; a day with articles leads to its archive. `current` is `YYYY-MM-DD`. */
export function calendar({ month, days, before, after }: MonthDays, current: string | null): Html {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const blanks = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const cells = [...Array.from({ length: blanks }, () => null), ...Array.from({ length }, (_, i) => `${month}-${two(i + 1)}`)];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day] ?? null),
  );
  return html`<table class="calendar"><caption>${monthLink(before, "«", "上一月")}<a href="${href(monthPath(month))}">${year}年${number}月</a>${monthLink(after, "»", "下一月")}</caption>
<thead><tr>${["一", "二", "三", "四", "五", "六", "日"].map((day) => html`<th scope="col">${day}</th>`)}</tr></thead>
<tbody>${weeks.map((week) => html`<tr>${week.map((day) => html`<td>${day && dayCell(day, days.has(day), day === current)}</td>`)}</tr>`)}</tbody></table>`;
}

function dayCell(day: string, hasArticles: boolean, isCurrent: boolean): Html {
  const number = Number(day.slice(8));
  if (!hasArticles) return html`<span${isCurrent && html` aria-current="date"`}>${number}</span>`;
  return html`<a href="${href(`/${day.replaceAll("-", "/")}/`)}"${isCurrent && html` aria-current="date"`}>${number}</a>`;
}

function monthLink(month: string | null, sign: string, label: string): Html {
  return month
    ? html`<a href="${href(monthPath(month))}" aria-label="${label}">${sign}</a>`
    : html`<span class="none" aria-hidden="true">${sign}</span>`;
}

/** `/2026/11/` of `2026-11`. */
export function monthPath(month: string): string {
  return `/${month.replace("-", "/")}/`;
}
