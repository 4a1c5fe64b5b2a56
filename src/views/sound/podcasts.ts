import type { PublishedArticle } from "../../core/published.ts";
import type { Show } from "../../core/show.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import { breadcrumb } from "../breadcrumb.ts";
import type { Frame } from "../frame.ts";
import { page } from "../page.ts";
import { coverPicture } from "./cover-picture.ts";
import { episodeList } from "./episode-list.ts";
import { showPath } from "./player.ts";

/** The front of all that can be heard and seen: the shows, then the newest; further back (`to`) these alone. */
export interface PodcastsMatter {
  shows: readonly Show[];
  items: readonly Omit<PublishedArticle, "bodyHtml">[];
  /** Day (`YYYY-MM-DD`) up to which this page reaches back, null for the newest. */
  to: string | null;
  /** Day to go on from, null at the end. */
  older: string | null;
}

/** 播客. */
export function podcastsPage(frame: Frame, { shows, items, to, older }: PodcastsMatter): Html {
  return page(frame, {
    title: to ? `播客（${to} 及以前）` : "播客",
    description: `${frame.site.name}的播客和视频`,
    path: to ? `/podcasts?to=${to}` : "/podcasts",
    current: "/podcasts",
    head: html`<script src="${href(frame.assets.article)}" defer></script>`,
    main: html`${breadcrumb(frame.site, [], "播客")}
<div class="front-head"><h1>播客</h1></div>
${shows.length > 0 && html`<section aria-label="节目"><ul class="shows">${shows.map(card)}</ul></section>`}
${items.length > 0 && html`<section class="day"><h2>${to ? `${to} 及以前` : "最新"}</h2>${episodeList(items, frame.site)}</section>`}
${items.length === 0 && html`<p class="quiet">还没有可听可看的内容。</p>`}
${older && html`<p class="older"><a href="${href(`/podcasts?to=${older}`)}" rel="next">更早的节目 »</a></p>`}`,
  });
}

function card(show: Show): Html {
  return html`<li><a class="cover" href="${href(showPath(show))}" tabindex="-1" aria-hidden="true">${coverPicture(show, 128)}</a><b><a href="${href(showPath(show))}">${show.name}</a></b><p>${show.about.split("\n")[0]}</p>${show.ended && html`<p class="quiet">已完结</p>`}</li>`;
}
