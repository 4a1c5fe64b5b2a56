import type { ListItem } from "../../core/published.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import { trailOf } from "../breadcrumb.ts";
import type { Frame } from "../frame.ts";
import { croppedPicture } from "../picture.ts";
import { timeTag } from "../print-time.ts";

/** A piece of a text, marked where it is what was asked for. */
interface MarkedPiece {
  text: string;
  marked: boolean;
}

/** An article found; `whole` where it holds all words, not a part of them. */
export interface SearchHit {
  item: ListItem;
  headline: readonly MarkedPiece[];
  snippet: readonly MarkedPiece[];
  whole: boolean;
}

/** Results in their order: those that hold all words, and under a line of their own those that hold some. */
export function searchHits(frame: Frame, hits: readonly SearchHit[]): Html {
  const [whole, partly] = [hits.filter((hit) => hit.whole), hits.filter((hit) => !hit.whole)];
  return html`${whole.length > 0 && list(frame, whole)}
${partly.length > 0 && html`<p class="partly">${whole.length > 0 ? "以下稿件只含有其中一部分字词" : "没有稿件同时含有全部字词，以下只含有其中一部分"}</p>${list(frame, partly)}`}`;
}

function list(frame: Frame, hits: readonly SearchHit[]): Html {
  return html`<ol class="results">${hits.map((hit) => result(frame, hit))}</ol>`;
}

function result({ site, sections }: Frame, { item, headline, snippet }: SearchHit): Html {
  const section = trailOf(sections, item.sectionId).at(-1);
  const picture = item.lead && croppedPicture(item.lead, "thumb");
  return html`<li>${picture && html`<a class="still" href="${href(item.path)}" tabindex="-1" aria-hidden="true">${picture}</a>`}<div><h2><a href="${href(item.path)}">${marked(headline)}</a></h2>
${snippet.length > 0 && html`<p>${marked(snippet)}</p>`}
<div class="line">${item.sourceName && html`<span>${item.sourceName}</span>`}${section && html`<a href="${href(`/${section.path}/`)}">${section.name}</a>`}${timeTag(item.publishedAt, site.zone, "Y-M-D H:i")}</div></div></li>`;
}

function marked(pieces: readonly MarkedPiece[]): Html {
  return html`${pieces.map(({ text, marked }) => (marked ? html`<mark>${text}</mark>` : text))}`;
}
