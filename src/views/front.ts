import type { FilledBlock, ListItem } from "../core/published.ts";
import type { Section } from "../core/section.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";
import { breadcrumb, trailOf } from "./breadcrumb.ts";
import type { FrontOwn } from "./community/column-front.ts";
import type { Frame } from "./frame.ts";
import { titleList } from "./item-list.ts";
import { itemsByDay } from "./items-by-day.ts";
import { page } from "./page.ts";
import { croppedPicture } from "./picture.ts";
import { followButton } from "./readers/doors.ts";
import { sectionBox } from "./side.ts";

/** A section's front: what leads it, its boxes, its newest, its subsections to choose from, and the way back in time; nothing twice. */
export interface FrontMatter {
  section: Section;
  lead: readonly ListItem[];
  boxes: readonly FilledBlock[];
  items: readonly ListItem[];
  /** Day (`YYYY-MM-DD`) up to which this page reaches back, null for the newest. */
  to: string | null;
  /** Day to go on from, null at the end. */
  older: string | null;
  /** What a column's front has instead of subsections and days. */
  own: FrontOwn | null;
}

/** A section's front page; `side` is the column beside it. */
export function frontPage(frame: Frame, matter: FrontMatter, side: Html): Html {
  const { section, lead, boxes, items, to, older, own } = matter;
  const trail = trailOf(frame.sections, section.id);
  const address = `/${section.path}/`;
  const shown = [...boxes.flatMap((block) => block.items), ...lead, ...items];
  return page(frame, {
    title: to ? `${section.name}（${to} 及以前）` : section.name,
    description: `${frame.site.name}${trail.map(({ name }) => name).join(" ")}`,
    path: to ? `${address}?to=${to}` : address,
    current: `/${trail[0]?.path}/`,
    feeds: address,
    main: html`${breadcrumb(frame.site, trail.slice(0, -1), section.name)}
<div class="cols"><div><div class="front-head"><h1>${section.name}</h1>${followButton(frame.site, section.id)}${own ? null : subsections(frame, section)}</div>
${own?.intro}
${frontLead(lead)}
${boxes.length > 0 && html`<div class="two">${boxes.map((block) => sectionBox({ ...block, sectionPath: null }, frame.site, frame.today))}</div>`}
${shown.length === 0 ? html`<p class="quiet">这个栏目还没有稿件。</p>` : own ? own.list(items) : itemsByDay(items, frame)}
${older && html`<p class="older"><a href="${href(`${address}?to=${older}`)}" rel="next">更早的新闻 »</a></p>`}
</div><aside aria-label="更多新闻">${side}</aside></div>`,
  });
}

function subsections({ sections }: Frame, section: Section): Html | null {
  const parent = sections.some(({ parentId }) => parentId === section.id) ? section.id : section.parentId;
  const shown = sections.filter(({ parentId }) => parentId !== null && parentId === parent);
  if (shown.length === 0) return null;
  return html`<nav class="sub" aria-label="子栏目">${shown.map(
    ({ id, path, name }) => html`<a href="${href(`/${path}/`)}"${id === section.id && html` aria-current="page"`}>${name}</a>`,
  )}</nav>`;
}

function frontLead([first, ...rest]: readonly ListItem[]): Html | null {
  if (!first) return null;
  return html`<section class="front-lead${!first.lead && " whole"}">${first.lead && html`<a href="${href(first.path)}" tabindex="-1" aria-hidden="true">${croppedPicture(first.lead, "card", { eager: true })}</a>`}<div><h2><a href="${href(first.path)}">${first.headline}</a></h2><p>${first.summary}</p>${rest.length > 0 && titleList(rest)}</div></section>`;
}
