import type { EventItem } from "../core/event-page.ts";
import type { ListItem, PublishedArticle } from "../core/published.ts";
import type { Show } from "../core/show.ts";
import type { Site } from "../core/site.ts";
import type { SourceClause } from "../core/source.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";
import { articleBody } from "./article-body.ts";
import { articleMeta } from "./article-meta.ts";
import { box } from "./box.ts";
import { breadcrumb, trailOf } from "./breadcrumb.ts";
import { clauseOf } from "./clause-of.ts";
import { sameEvent } from "./events/same-event.ts";
import type { Frame } from "./frame.ts";
import { galleryPath } from "./gallery.ts";
import { brokenHeadline } from "./headline.ts";
import { openGraph } from "./open-graph.ts";
import { page } from "./page.ts";
import { timeTag } from "./print-time.ts";
import { relatedNewsBox } from "./related-news.ts";
import { share } from "./share.ts";
import { player } from "./sound/player.ts";
import { breadcrumbList, newsArticle } from "./structured-data.ts";

/** What stands beside an article: the column, what its source asks to be printed under its works (null: nothing of its own), the show of its recording. */
export interface ArticleSurroundings {
  side: Html;
  source: SourceClause | null;
  show: Show | null;
  /** Public events that it tells of. */
  events: readonly EventItem[];
  /** 相关新闻, the closest first, with some that stand by. */
  related: readonly ListItem[];
  /** What readers say of it, or null where nobody may. */
  comments: Html | null;
}

/** The page of one article. */
export function articlePage(frame: Frame, article: PublishedArticle, { side, source, show, events, related, comments }: ArticleSurroundings): Html {
  const { site, origin, sections, assets } = frame;
  const trail = trailOf(sections, article.sectionId);
  return page(frame, {
    title: article.headlineSearch ?? article.headline,
    description: article.summary,
    path: article.path,
    ...(trail[0] ? { current: `/${trail[0].path}/` } : {}),
    head: html`${openGraph(article, site, origin)}
${newsArticle(article, site, origin)}
<script src="${href(assets.article)}" defer></script>
${breadcrumbList([{ name: site.breadcrumb.home, url: `${origin}/` }, ...trail.map(({ name, path }) => ({ name, url: `${origin}/${path}/` }))])}`,
    main: html`${breadcrumb(site, trail, site.breadcrumb.here)}
<div class="cols"><article>
<h1>${brokenHeadline(article.headlineWords)}</h1>
${articleMeta(article, site)}
${notices(article, frame)}
${sameEvent(events)}
${player(article, show)}
${articleBody(article)}
${gallery(article)}
${relatedLinks(article)}
<p class="signoff">${site.signOff}<a href="/today">点击浏览今日全部新闻 »</a></p>
${share(article, origin)}
${relatedNewsBox(article, related, site)}
${clauses(article, site, source)}
${comments}
</article>
<aside aria-label="更多新闻">${side}</aside></div>`,
  });
}

function notices({ notices }: PublishedArticle, { site }: Frame): Html | null {
  if (notices.length === 0) return null;
  return html`<div class="notice" role="note">${notices.map(
    ({ at, kind, text }) => html`<p><b>${kind === "correction" ? "更正" : "撤稿"}</b>${text}（${timeTag(at, site.zone, "Y-M-D H:i")}）</p>`,
  )}</div>`;
}

/** The way to the pictures by themselves, where there are several. */
function gallery(article: PublishedArticle): Html | null {
  const { length } = article.pictures;
  return length > 1 ? html`<p class="to-gallery"><a href="${href(galleryPath(article))}">看组图（共 ${length} 张）»</a></p>` : null;
}

/** 相关链接, part of the article, in the editor's order; old pages have bare titles among them. */
function relatedLinks({ relatedLinks }: PublishedArticle): Html | null {
  if (relatedLinks.length === 0) return null;
  const lines = relatedLinks.map(
    ({ title, href: address, hasPicture }) =>
      html`<li>${address ? html`<a href="${href(address)}" title="${title}">${title}</a>` : html`<span class="bare" title="${title}">${title}</span>`}${hasPicture && html`<span class="mark">（图）</span>`}</li>`,
  );
  return box("相关链接", html`<ul class="list">${lines}</ul>`);
}

/** Own works and reprints carry different clauses; the take-down notice stands under both. */
function clauses(article: PublishedArticle, site: Site, source: SourceClause | null): Html {
  return html`<div class="clause"><p><b>版权与免责声明</b>${clauseOf(article, site, source)}${article.usageTerms}</p><p>${site.clauses.takedown} <a href="/copyright#takedown">提交通知</a></p></div>`;
}
