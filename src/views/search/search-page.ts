import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import { breadcrumb } from "../breadcrumb.ts";
import type { Frame } from "../frame.ts";
import { page } from "../page.ts";
import { type SearchFields, searchAddress, searchForm } from "./search-form.ts";
import { type SearchHit, searchHits } from "./search-hits.ts";

/** What a search found, or why it could not be made. */
export interface SearchMatter {
  fields: SearchFields;
  /** A sentence for the reader instead of results. */
  problem: string | null;
  /** Null where nothing was asked yet. */
  found: SearchFound | null;
}

/** One page of results. */
export interface SearchFound {
  hits: readonly SearchHit[];
  /** How many were ranked, best first; null newest first, where nobody counts. */
  ranked: number | null;
  /** There were more than are ranked. */
  isCut: boolean;
  /** Which page this is, and of how many; best first. */
  page: number;
  pages: number;
  /** Where the next page begins, newest first; null at the end. */
  next: number | null;
  /** Further back than the first page, newest first. */
  isOlder: boolean;
}

/** The search page, `side` the column beside it: its form, and below it what was found. It has an address that can be kept, and no place in other search engines. */
export function searchPage(frame: Frame, { fields, problem, found }: SearchMatter, side: Html): Html {
  const isAsked = found !== null;
  return page(frame, {
    title: fields.q === "" ? "搜索" : `“${fields.q}”的搜索结果`,
    path: null,
    ...(isAsked ? { feed: searchAddress({ ...fields, sort: "best" }, {}, "/search/feed.xml") } : {}),
    main: html`${breadcrumb(frame.site, [], "搜索")}
<div class="cols"><div class="search-page"><div class="front-head"><h1>搜索</h1></div>
${searchForm(fields, frame.sections)}
${problem !== null && html`<p class="notice" role="alert">${problem}</p>`}
${found ? results(frame, fields, found) : problem === null && hint()}</div><aside aria-label="更多新闻">${side}</aside></div>`,
  });
}

function results(frame: Frame, fields: SearchFields, found: SearchFound): Html {
  return html`<div class="found" aria-live="polite"><p>${summary(fields, found)}</p>${order(fields)}</div>
${found.hits.length === 0 ? nothing(fields, found) : searchHits(frame, found.hits)}
${pager(fields, found)}
<p class="quiet"><a href="${href(searchAddress({ ...fields, sort: "best" }, {}, "/search/feed.xml"))}">订阅这个搜索（RSS）</a></p>`;
}

function summary({ q }: SearchFields, { ranked, isCut, hits, isOlder }: SearchFound): Html {
  const asked = html`<b translate="no">${q}</b>`;
  if (ranked === null) return hits.length === 0 ? asked : html`${asked}：${isOlder ? "较早的结果" : "最新的结果"}`;
  return html`${asked}：${isCut ? `结果很多，这里是最相关的 ${ranked} 篇` : `找到 ${ranked} 篇`}`;
}

function order(fields: SearchFields): Html {
  const choice = (sort: SearchFields["sort"], name: string) =>
    html`<a href="${href(searchAddress({ ...fields, sort }))}"${fields.sort === sort && html` aria-current="true"`}>${name}</a>`;
  return html`<nav class="sub" aria-label="排序">${choice("best", "最相关")}${choice("newest", "最新")}</nav>`;
}

function nothing(fields: SearchFields, { page, isOlder }: SearchFound): Html {
  if (page > 1 || isOlder) return html`<p>没有更多结果了。<a href="${href(searchAddress(fields))}">回到第一页</a></p>`;
  const isNarrowed = fields.from !== "" || fields.to !== "" || fields.section !== "" || fields.source !== "";
  return html`<div class="plain"><p>没有找到这样的稿件。可以试试：</p><ul>
${isNarrowed && html`<li><a href="${href(searchAddress({ ...fields, from: "", to: "", section: "", source: "" }))}">去掉筛选条件</a></li>`}
${fields.sort === "newest" && html`<li><a href="${href(searchAddress({ ...fields, sort: "best" }))}">也看只含有部分字词的稿件</a></li>`}
<li>换一个说法，或者少用几个字</li><li>去掉引号：引号里的字词必须原样出现</li></ul></div>`;
}

function pager(fields: SearchFields, { page, pages, next }: SearchFound): Html | null {
  if (next !== null) return html`<p class="older"><a href="${href(searchAddress(fields, { before: next }))}" rel="next">更早的结果 »</a></p>`;
  if (pages < 2) return null;
  const numbers = Array.from({ length: pages }, (_, i) => i + 1);
  return html`<nav class="pager" aria-label="结果分页">${page > 1 && html`<a href="${href(searchAddress(fields, { page: page - 1 }))}" rel="prev">« 上一页</a>`}
${numbers.map((number) => html`<a href="${href(searchAddress(fields, { page: number }))}"${number === page && html` aria-current="page"`} aria-label="第 ${number} 页">${number}</a>`)}
${page < pages && html`<a href="${href(searchAddress(fields, { page: page + 1 }))}" rel="next">下一页 »</a>`}</nav>`;
}

function hint(): Html {
  return html`<p class="quiet">标题、正文、来源和作者都可以搜索，简体和繁体写法都能找到。几个词之间用空格隔开；放在引号里的词组必须原样出现。</p>`;
}
