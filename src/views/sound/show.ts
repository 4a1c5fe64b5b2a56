import type { Show } from "../../core/show.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import { breadcrumb } from "../breadcrumb.ts";
import type { Frame } from "../frame.ts";
import { page } from "../page.ts";
import { coverPicture } from "./cover-picture.ts";
import { episodeList } from "./episode-list.ts";
import { showPath } from "./player.ts";
import type { PodcastsMatter } from "./podcasts.ts";

/** One show: what it is, how to follow it, its episodes. */
export function showPage(frame: Frame, show: Show, { items, to, older }: Omit<PodcastsMatter, "shows">): Html {
  const { site, origin } = frame;
  const path = showPath(show);
  const feed = `${path}/feed.xml`;
  return page(frame, {
    title: to ? `${show.name}（${to} 及以前）` : show.name,
    description: show.about,
    path: to ? `${path}?to=${to}` : path,
    current: "/podcasts",
    feed,
    head: html`<script src="${href(frame.assets.article)}" defer></script>`,
    main: html`${breadcrumb(site, [{ name: "播客", address: "/podcasts" }], show.name)}
<div class="show-head">${coverPicture(show, 200)}<div><h1>${show.name}</h1>
${show.about
  .split("\n")
  .filter(Boolean)
  .map((line) => html`<p>${line}</p>`)}
<p class="quiet">${show.author}${show.ended && " · 已完结"}</p>
<p>订阅：把这个地址加进任何播客应用　<a href="${href(feed)}"><code>${origin}${feed}</code></a></p></div></div>
<section class="day"><h2>${to ? `${to} 及以前` : "全部单集"}</h2>${episodeList(items, site)}</section>
${items.length === 0 && html`<p class="quiet">还没有单集。</p>`}
${older && html`<p class="older"><a href="${href(`${path}?to=${older}`)}" rel="next">更早的单集 »</a></p>`}`,
  });
}
