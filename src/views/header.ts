import { editionOf } from "../core/site.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";
import { inEdition } from "./edition/address.ts";
import type { Frame } from "./frame.ts";
import { accountLinks } from "./readers/doors.ts";
import { SEARCH_LENGTH } from "./search/search-form.ts";

/** Date and tools, masthead, navigation, today's picks. `here` is the page's own path and query, `current` the path of the entry to mark. */
export function header(frame: Frame, { here, current }: { here: string; current: string | null }): Html {
  const { site, boxes } = frame;
  const name = current === "/" ? html`<h1 class="name">${site.name}</h1>` : html`<a class="name" href="/">${site.name}</a>`;
  return html`<header><div class="util"><div class="wrap">${boxes.day}
<span class="push"></span><a class="wide" href="/follow">设为首页</a><a class="wide" href="/sitemap">本站导航</a><a class="wide" href="/about">关于我们</a>
${editionSwitch(frame, here)}${accountLinks(site)}
<button type="button" class="js" data-theme-switch aria-label="切换明暗">明暗</button></div></div>
<div class="wrap mast">${name}<span class="sub">${site.tagline}</span><a class="centre" href="${href(`/${newsCentre(frame)}`)}">进入新闻中心 »</a>${here.split("?")[0] !== "/search" && searchBox()}</div></header>
<nav class="main" aria-label="栏目"><div class="wrap">${navigation(frame).map(
    ([path, label]) => html`<a href="${href(path)}"${path === current && html` aria-current="page"`}>${label}</a>`,
  )}</div></nav>
${boxes.picks}`;
}

/** The same page in the other edition: both links stand on every page, of which the style shows one. */
function editionSwitch({ site, origin }: Frame, here: string): Html | null {
  if (editionOf(site) === null) return null;
  return html`<a class="to-hant" href="${href(inEdition(here, origin))}" hreflang="zh-Hant" lang="zh-Hant" data-edition="hant">繁體中文</a><a class="to-hans" href="${href(here)}" hreflang="zh-Hans" lang="zh-Hans" data-edition="hans">简体中文</a>`;
}

function navigation({ sections, hasShows, hasEvents }: Frame): [path: string, label: string][] {
  const events: [string, string][] = hasEvents ? [["/events/", "事件"]] : [];
  const sound: [string, string][] = hasShows ? [["/podcasts", "播客"]] : [];
  return [
    ["/", "首页"],
    ...sections.filter((section) => !section.parentId).map((section): [string, string] => [`/${section.path}/`, section.name]),
    ...events,
    ["/pictures", "图片"],
    ...sound,
    ["/today", "今日全部"],
  ];
}

/** The search of every page but the search page, which has its own. */
function searchBox(): Html {
  return html`<form class="find" role="search" action="/search"><input type="search" name="q" maxlength="${SEARCH_LENGTH}" aria-label="要搜索的字词" placeholder="搜索标题、正文、来源" autocomplete="off"><button>搜索</button></form>`;
}

/** `/2026/11/21/` of `2026-11-21`. */
export function dayPath(day: string): string {
  return `/${day.replaceAll("-", "/")}/`;
}

function newsCentre({ sections }: Frame): string {
  const first = sections.find((section) => !section.parentId);
  return first ? `${first.path}/` : "";
}
