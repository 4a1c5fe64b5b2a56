import type { Section } from "../core/section.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";
import { breadcrumb } from "./breadcrumb.ts";
import { monthPath } from "./calendar.ts";
import type { Frame } from "./frame.ts";
import { page } from "./page.ts";

/** 本站导航: the whole tree of sections, the other pages, and the archive's months (`YYYY-MM`, newest first). */
export function siteMapPage(frame: Frame, months: readonly string[]): Html {
  const years = Map.groupBy(months, (month) => month.slice(0, 4));
  return page(frame, {
    title: "本站导航",
    path: "/sitemap",
    main: html`${breadcrumb(frame.site, [], "本站导航")}<div class="front-head"><h1>本站导航</h1></div>
<div class="map"><section class="box"><h2>栏目</h2>${branch(frame.sections, null)}</section>
<section class="box"><h2>页面</h2><ul>${PAGES.map(([path, label]) => html`<li><a href="${href(path)}">${label}</a></li>`)}</ul></section>
<section class="box"><h2>往日新闻</h2>${[...years].map(
      ([year, ofYear]) =>
        html`<h3>${year}年</h3><p class="months">${ofYear.map((month) => html`<a href="${href(monthPath(month))}">${Number(month.slice(5))}月</a>`)}</p>`,
    )}${months.length === 0 && html`<p class="quiet">还没有稿件。</p>`}</section></div>`,
  });
}

const PAGES: [path: string, label: string][] = [
  ["/today", "今日全部新闻"],
  ["/events/", "事件"],
  ["/pictures", "图片"],
  ["/podcasts", "播客"],
  ["/about", "关于我们"],
  ["/contact", "联系我们"],
  ["/copyright", "版权声明"],
  ["/follow", "设为首页与订阅"],
  ["/feed.xml", "RSS 订阅"],
];

function branch(sections: readonly Section[], parentId: string | null): Html | null {
  const children = sections.filter((section) => section.parentId === parentId);
  if (children.length === 0) return null;
  return html`<ul>${children.map(({ id, path, name }) => html`<li><a href="${href(`/${path}/`)}">${name}</a>${branch(sections, id)}</li>`)}</ul>`;
}
