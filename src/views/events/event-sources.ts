import type { EventTold, ToldSource } from "../../core/event-page.ts";
import type { ListItem } from "../../core/published.ts";
import type { Site } from "../../core/site.ts";
import { href, isWebAddress } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import { box } from "../box.ts";
import { timeTag } from "../print-time.ts";
import { INFERRED, UNDATED } from "./event-timeline.ts";

/** 各家报道: each with its time, its headline linked to where it is to be read, those who carry the same, and what it alone says. */
export function eventSources({ sources }: EventTold, articles: readonly ListItem[], { zone }: Site): Html {
  const own = new Map(articles.map((article) => [article.id, article]));
  const lines = sources.map((source) => {
    const { dispatchId, sourceName, at, dateInferred } = source;
    return html`<li id="${dispatchId}"><p class="line"><b>${sourceName}</b><span>${timeTag(at, zone, "Y-M-D H:i")}${dateInferred && html`<i title="${UNDATED}">${INFERRED}</i>`}</span></p>
<h3>${headline(source, own.get(source.articleId ?? ""))}</h3>${alone(source)}${copies(source, zone)}</li>`;
  });
  return box("各家报道", html`<ol class="event-sources">${lines}</ol>`);
}

function headline({ headline, url }: ToldSource, article: ListItem | undefined): Html {
  if (article) return html`<a href="${href(article.path)}">${article.headline}</a>`;
  const shown = headline ?? "（无题）";
  return isWebAddress(url) ? html`<a href="${href(url)}" rel="noopener">${shown}</a>` : html`${shown}`;
}

function alone({ alone }: ToldSource): Html | null {
  if (alone.length === 0) return null;
  return html`<div class="alone"><b>只有这家说</b><ul>${alone.map((text) => html`<li>${text}</li>`)}</ul></div>`;
}

function copies({ copies }: ToldSource, zone: string): Html | null {
  if (copies.length === 0) return null;
  return html`<details class="copies"><summary>另有 ${copies.length} 篇内容相同</summary><ul>${copies.map(
    ({ dispatchId, sourceName, url, at }) =>
      html`<li id="${dispatchId}">${isWebAddress(url) ? html`<a href="${href(url)}" rel="noopener">${sourceName}</a>` : sourceName} ${timeTag(at, zone, "Y-M-D H:i")}</li>`,
  )}</ul></details>`;
}
