import type { ListItem } from "../core/published.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";
import { breadcrumb } from "./breadcrumb.ts";
import type { Frame } from "./frame.ts";
import { itemsByDay } from "./items-by-day.ts";
import { page } from "./page.ts";

/** What somebody wrote, newest first; `to` and `older` as on a section's front. */
export interface AuthorMatter {
  name: string;
  items: readonly ListItem[];
  to: string | null;
  older: string | null;
}

/** Where the articles under a name in the byline are listed. */
export function authorPath(name: string): string {
  return `/authors/${encodeURIComponent(name)}/`;
}

/** The page of a name in the byline; `side` is the column beside it. */
export function authorPage(frame: Frame, { name, items, to, older }: AuthorMatter, side: Html): Html {
  const address = authorPath(name);
  return page(frame, {
    title: to ? `${name}的稿件（${to} 及以前）` : `${name}的稿件`,
    path: to ? `${address}?to=${to}` : address,
    feeds: address,
    main: html`${breadcrumb(frame.site, [], "作者")}
<div class="cols"><div><div class="front-head"><h1><span data-person>${name}</span>的稿件</h1></div>
${itemsByDay(items, frame)}
${older && html`<p class="older"><a href="${href(`${address}?to=${older}`)}" rel="next">更早的稿件 »</a></p>`}
</div><aside aria-label="更多新闻">${side}</aside></div>`,
  });
}
