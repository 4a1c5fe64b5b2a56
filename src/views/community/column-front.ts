import type { Column } from "../../core/community.ts";
import type { ListItem } from "../../core/published.ts";
import type { Section } from "../../core/section.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import type { Frame } from "../frame.ts";
import { timeTag } from "../print-time.ts";

/** What a front has of its own instead of its subsections and its list by days. */
export interface FrontOwn {
  intro: Html;
  list(items: readonly ListItem[]): Html;
}

/** A column with its section. */
type Standing = Column & Pick<Section, "name" | "path">;

/** 博客: who writes here, and the newest of all columns. */
export function columnsFront({ site }: Frame, columns: readonly Standing[]): FrontOwn {
  const names = new Map(columns.map(({ sectionId, name, path }) => [sectionId, { name, path }]));
  return {
    intro: html`<ul class="columns">${columns.map(
      ({ name, path, byline, about }) =>
        html`<li><a href="${href(`/${path}/`)}">${name}</a><span class="by" data-person>${byline}</span><p>${about}</p></li>`,
    )}</ul>`,
    list: (items) =>
      postList(items, (item) => {
        const column = names.get(item.sectionId);
        return html`${column && html`<a href="${href(`/${column.path}/`)}">${column.name}</a>`}${timeTag(item.publishedAt, site.zone, "Y-M-D H:i")}`;
      }),
  };
}

/** One column: who writes it, how to follow it, and its posts. */
export function columnFront({ site }: Frame, { byline, about, path }: Standing): FrontOwn {
  return {
    intro: html`<div class="column-head"><p class="by">作者：<span data-person>${byline}</span></p>${about !== "" && html`<p>${about}</p>`}<p class="quiet"><a href="${href(`/${path}/feed.xml`)}">用订阅器跟读</a></p></div>`,
    list: (items) => postList(items, (item) => timeTag(item.publishedAt, site.zone, "Y-M-D H:i")),
  };
}

function postList(items: readonly ListItem[], line: (item: ListItem) => Html): Html {
  return html`<ol class="posts">${items.map(
    (item) => html`<li><h2><a href="${href(item.path)}">${item.headline}</a></h2><p>${item.summary}</p><p class="line">${line(item)}</p></li>`,
  )}</ol>`;
}
