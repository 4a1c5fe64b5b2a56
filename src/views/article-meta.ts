import type { PublishedArticle } from "../core/published.ts";
import type { Site } from "../core/site.ts";
import { href, isWebAddress } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";
import { authorPath } from "./author.ts";
import { timeTag } from "./print-time.ts";
import { keepButton } from "./readers/doors.ts";

/** The line under the headline: time, source (linked to its original), desk, people, word count, and the reader's tools. */
export function articleMeta(article: PublishedArticle, site: Site): Html {
  return html`<div class="meta">${timeTag(article.firstPublishedAt, site.zone, site.timeForm)}
${source(article)}
${article.credits && html`<span>综合：${credits(article.credits)}</span>`}
${article.byline.length > 0 && html`<span>作者：${people(article.byline, authorPath)}</span>`}
${article.editor && html`<span>编辑：${people([article.editor])}</span>`}
<span>字数：${article.words.toLocaleString("en")}</span>
${keepButton(site, article.id)}
<span class="tools js"><span id="size-label">字体</span><span role="group" aria-labelledby="size-label"><button type="button" data-size="s">小</button><button type="button" data-size="m">中</button><button type="button" data-size="l">大</button></span><button type="button" data-print>打印本页</button></span></div>`;
}

/** Each source of a compiled text, leading to its original. */
function credits(all: NonNullable<PublishedArticle["credits"]>): Html {
  return html`${all.map(({ name, url }, at) => html`${at > 0 && "、"}${isWebAddress(url) ? html`<a href="${href(url)}" rel="noopener external" title="查看原文">${name}</a>` : name}`)}`;
}

/** Names, marked as such: the Traditional edition spells people as people, not as words. Where `page` says so, each leads to its own. */
function people(names: readonly string[], page?: (name: string) => string): Html {
  return html`${names.map((name, at) => html`${at > 0 && "、"}${page ? html`<a href="${href(page(name.trim()))}" rel="author">${person(name)}</a>` : person(name)}`)}`;
}

function person(name: string): Html {
  return html`<span data-person>${name}</span>`;
}

function source({ sourceName, originalUrl, desk, act }: PublishedArticle): Html | null {
  const by = desk || act ? `（${desk ?? ""}${act ?? ""}）` : "";
  if (!sourceName) return null;
  if (!isWebAddress(originalUrl)) return html`<span>来源：${sourceName}${by}</span>`;
  return html`<span>来源：<a href="${href(originalUrl)}" rel="noopener external" title="查看原文">${sourceName}</a>${by}</span>`;
}
