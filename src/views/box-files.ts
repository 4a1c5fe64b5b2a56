import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";
import { monthPath } from "./calendar.ts";
import type { FrameBoxes } from "./frame.ts";

/** Places for boxes that are files of their own: the page's script puts them in, without it a plain link leads to what they show. */
export const FRAME_BOX_FILES: FrameBoxes = {
  day: boxFile("day", html`<a href="/today">今天</a>`),
  picks: boxFile(
    "picks",
    html`<section class="wrap" aria-label="今日推荐"><div class="today"><a class="label" href="/today">今日推荐 »</a></div></section>`,
  ),
};

/** The same for the column beside a page. */
export const SIDE_BOX_FILE = boxFile("side", html`<p><a href="/">首页的更多新闻 »</a></p>`);

/** The same for a month's calendar (`2026-11`). */
export function calendarBoxFile(month: string): Html {
  return boxFile(`calendar-${month}`, html`<p><a href="${href(monthPath(month))}">${month} 新闻日历 »</a></p>`);
}

/** Its address is in `data-href`, which the Traditional edition rewrites as it does a link's. */
function boxFile(name: string, without: Html): Html {
  return html`<div class="box-${name.split("-")[0]}" data-box data-href="${href(`/boxes/${name}`)}">${without}</div>`;
}
