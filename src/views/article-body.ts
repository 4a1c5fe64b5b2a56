import type { Picture, PublishedArticle } from "../core/published.ts";
import { escapeHtml, type Html, html, sanitised } from "../html/tag.ts";
import { leadFigure } from "./picture.ts";
import { withCueLinks } from "./sound/cues.ts";

/** As wide as a picture stands in the column of text, for the browser's choice among renditions. */
const SIZES = "(max-width: 820px) 92vw, 690px";

/** An article's own picture and its text: pictures in the width that the browser asks for, those further down once they come near; a transcript's times lead into the recording. */
export function articleBody(article: PublishedArticle): Html {
  const { played, recording, pictures } = article;
  // A film shows its picture itself.
  const lead = recording?.kind === "video" ? null : leadFigure(article);
  const body = withSources(article.bodyHtml, pictures, lead === null && !played);
  return html`<div class="body"${played && html` id="transcript"`}>${lead}${sanitised(played ? withCueLinks(body, played.path) : body)}</div>`;
}

/** Names every rendition of each picture of a public body; all but the first (where `isFirstSeen`) come only when they are scrolled to. */
function withSources(bodyHtml: string, pictures: readonly Picture[], isFirstSeen: boolean): string {
  let isFirst = isFirstSeen;
  return bodyHtml.replace(/<img src="([^"]*)" /g, (tag, path: string) => {
    const when = isFirst ? 'fetchpriority="high"' : 'loading="lazy" decoding="async"';
    isFirst = false;
    const renditions = pictures.find((picture) => picture.renditions.some((one) => escapeHtml(one.path) === path))?.renditions ?? [];
    const srcset =
      renditions.length > 1 ? `srcset="${escapeHtml(renditions.map((one) => `${one.path} ${one.width}w`).join(", "))}" sizes="${SIZES}" ` : "";
    return `${tag}${srcset}${when} `;
  });
}
