import type { FilledBlock, ListItem } from "../core/published.ts";
import type { Site } from "../core/site.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";
import { box } from "./box.ts";
import { itemList, titleList } from "./item-list.ts";
import { croppedPicture } from "./picture.ts";
import { pictureCards } from "./picture-cards.ts";

/** 新闻推荐: a lead with its picture, then a list that does not repeat it. */
export function recommendedBox({ title, items }: Pick<FilledBlock, "title" | "items">): Html | null {
  const lead = items.find((item) => item.lead) ?? items[0];
  if (!lead) return null;
  const card = html`<a class="card" href="${href(lead.path)}">${lead.lead && croppedPicture(lead.lead, "card")}<b>${lead.headlineList ?? lead.headline}</b></a>`;
  return box(title, html`${card}${titleList(items.filter((item) => item !== lead))}`);
}

/** 资讯快递: the newest, without the article being read. */
export function expressBox(items: readonly ListItem[], site: Site, today: string): Html | null {
  return items.length > 0 ? box("资讯快递", itemList(items, site, today)) : null;
}

/** 最新图片: thumbnails with captions. */
export function picturesBox(items: readonly ListItem[]): Html | null {
  return items.length > 0 ? box("最新图片", pictureCards(items, "thumb"), { path: "/pictures", label: "图片频道" }) : null;
}

/** A section's box, as every page has them. */
export function sectionBox(block: FilledBlock, site: Site, today: string): Html | null {
  if (block.items.length === 0) return null;
  return box(block.title, itemList(block.items, site, today), block.sectionPath ? { path: `/${block.sectionPath}/`, label: "更多" } : undefined);
}
