import type { FilledBlock, ListItem } from "../core/published.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";
import { box } from "./box.ts";
import type { Frame } from "./frame.ts";
import { picksBox } from "./frame-boxes.ts";
import { brokenHeadline } from "./headline.ts";
import { titleList } from "./item-list.ts";
import { page } from "./page.ts";
import { croppedPicture } from "./picture.ts";
import { pictureCards } from "./picture-cards.ts";
import { expressBox, recommendedBox, sectionBox } from "./side.ts";
import { podcastBox } from "./sound/podcast-box.ts";

/** A home page's matter; no article stands in it twice. */
export interface HomeMatter {
  lead: readonly ListItem[];
  /** 今日推荐 above this page, which leaves out what stands below as lead. */
  picks: readonly ListItem[];
  recommended: readonly FilledBlock[];
  boxes: readonly FilledBlock[];
  pictures: readonly ListItem[];
  express: readonly ListItem[];
  /** 播客. */
  sound: readonly ListItem[];
  sideBoxes: readonly FilledBlock[];
}

/** The home page. */
export function homePage(frame: Frame, matter: HomeMatter): Html {
  const { site, today } = frame;
  return page(
    { ...frame, boxes: { ...frame.boxes, picks: picksBox(matter.picks) } },
    {
      title: "",
      description: site.tagline,
      path: "/",
      current: "/",
      main: html`<div class="cols"><div>
${leadStory(matter.lead)}
${matter.pictures.length > 0 && box("最新图片", pictureCards(matter.pictures, "thumb"), { path: "/pictures", label: "图片频道" })}
<div class="two">${matter.boxes.map((block) => sectionBox(block, site, today))}</div>
</div><aside aria-label="更多新闻">
${expressBox(matter.express, site, today)}
${matter.recommended.map(recommendedBox)}
${podcastBox(matter.sound)}
${matter.sideBoxes.map((block) => sectionBox(block, site, today))}
</aside></div>
${emptyHome(matter)}`,
    },
  );
}

function leadStory(items: readonly ListItem[]): Html | null {
  const [first, ...rest] = items;
  if (!first) return null;
  return html`<section class="lead${!first.lead && " bare"}">${first.lead && html`<a href="${href(first.path)}" tabindex="-1" aria-hidden="true">${croppedPicture(first.lead, "lead", { eager: true })}</a>`}<div><h2><a href="${href(first.path)}">${brokenHeadline(first.headline.split(/(\s+)/))}</a></h2>
<p>${first.summary}</p>${titleList(rest)}</div></section>`;
}

function emptyHome({ lead, express, boxes }: HomeMatter): Html | null {
  if (lead.length || express.length || boxes.some(({ items }) => items.length)) return null;
  return html`<div class="plain"><h2>还没有稿件</h2><p>第一篇稿件发布后会出现在这里。</p></div>`;
}
