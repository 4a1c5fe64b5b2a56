import type { ListItem } from "../core/published.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";
import { cutToWidth } from "../text/width.ts";
import { dayInWords } from "./print-time.ts";

/** The day in the bar above every page. `today` is `YYYY-MM-DD`. */
export function dayBox(today: string): Html {
  return html`<span>${dayInWords(today)}</span>`;
}

const PICK_WIDTH = 44; // two fit beside the label at 1200 px

/** 今日推荐, the strip under the navigation. */
export function picksBox(picks: readonly ListItem[]): Html | null {
  if (picks.length === 0) return null;
  return html`<section class="wrap" aria-label="今日推荐"><div class="today"><a class="label" href="/today">今日推荐 »</a>${picks.map(
    (item) => html`<a href="${href(item.path)}" title="${item.headline}">${cutToWidth(item.headlineList ?? item.headline, PICK_WIDTH)}</a>`,
  )}</div></section>`;
}
