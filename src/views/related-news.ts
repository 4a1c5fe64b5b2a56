import type { ListItem, PublishedArticle } from "../core/published.ts";
import type { Site } from "../core/site.ts";
import { dayIn } from "../core/zone.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";
import { box } from "./box.ts";
import { timeTag } from "./print-time.ts";

const SHOWN = 10;

/** 相关新闻 under an article, in two columns where there is room: the closest that its 相关链接 do not name already, with their days; nothing where there are none. */
export function relatedNewsBox(article: PublishedArticle, items: readonly ListItem[], site: Site): Html | null {
  const linked = new Set(article.relatedLinks.map((link) => link.href));
  const shown = items.filter(({ path }) => !linked.has(path)).slice(0, SHOWN);
  if (shown.length === 0) return null;
  const year = (at: number) => dayIn(at, site.zone).slice(0, 4);
  const lines = shown.map(
    ({ path, headline, headlineList, hasPicture, publishedAt }) =>
      html`<li><a href="${href(path)}" title="${headline}">${headlineList ?? headline}</a>${hasPicture && html`<span class="mark">（图）</span>`}${timeTag(publishedAt, site.zone, year(publishedAt) === year(article.publishedAt) ? "M-D" : "Y-M-D")}</li>`,
  );
  return box("相关新闻", html`<ul class="list related">${lines}</ul>`);
}
