import type { ListItem } from "../core/published.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";
import { breadcrumb } from "./breadcrumb.ts";
import type { Frame } from "./frame.ts";
import { galleryPath } from "./gallery.ts";
import { page } from "./page.ts";
import { pictureCards } from "./picture-cards.ts";

/** 图片: the newest articles that have a picture, as a wall; `to` and `older` as on a section's front. */
export function picturesPage(frame: Frame, { items, to, older }: { items: readonly ListItem[]; to: string | null; older: string | null }): Html {
  return page(frame, {
    title: "图片",
    path: to ? `/pictures?to=${to}` : "/pictures",
    current: "/pictures",
    main: html`${breadcrumb(frame.site, [], "图片")}
<div class="front-head"><h1>图片</h1></div><div class="wall">${pictureCards(items, "card", (item) => (item.pictureCount === undefined ? item.path : galleryPath(item)))}</div>
${items.length === 0 && html`<p class="quiet">还没有图片。</p>`}
${older && html`<p class="older"><a href="${href(`/pictures?to=${older}`)}" rel="next">更早的图片 »</a></p>`}`,
  });
}
