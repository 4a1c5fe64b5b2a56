import type { IncomingItem } from "../../core/incoming.ts";
import type { ExtractedReport } from "../../core/report.ts";
import { assemble } from "../../extract/assemble.ts";
import { paragraphs } from "../../html/blocks.ts";
import { sanitise } from "../../html/sanitise.ts";
import { html } from "../../html/tag.ts";

/** Characters from which on a feed's own text is taken for the whole one. Summaries that we have seen have 60 to 300. */
const WHOLE = 400;

/** An item's own text, made safe: as markup, and a paragraph an element. */
export interface ItemBody {
  bodyHtml: string;
  paragraphs: string[];
}

export function bodyOf({ bodyHtml, summary }: IncomingItem): ItemBody {
  const safe = sanitise(bodyHtml ?? lines(summary ?? ""));
  return { bodyHtml: safe, paragraphs: paragraphs(safe) };
}

/** Whether an item brings its whole text. */
export function hasWholeText({ bodyHtml, summary }: IncomingItem, body: ItemBody): boolean {
  const text = bodyHtml === null ? "" : body.paragraphs.join("");
  return text.length >= WHOLE || (text.length > 0 && text.length > 3 * (summary ?? text).length);
}

/** A report of nothing but what the item itself says. */
export function reportOfItem(item: IncomingItem, body: ItemBody): ExtractedReport {
  const { url, headline, byline, published, zoneAssumed, language, source, copyrightNotice } = item;
  return assemble({
    ...{ kind: "article", url, headline, byline, declaredLanguage: language, ...body },
    credits: { authors: [], source, editor: null, wordsStated: null },
    desk: null,
    published: published === null ? null : { iso: published, zoneAssumed },
    ...{ breadcrumb: [], relatedLinks: [], linkLists: [], notices: copyrightNotice === null ? [] : [copyrightNotice] },
  });
}

function lines(text: string): string {
  return html`${text.split("\n").map((line) => html`<p>${line}</p>`)}`.markup;
}

/** What a page says, and where it says nothing, what the item that led there says. */
export function filledFrom(item: IncomingItem, page: ExtractedReport): ExtractedReport {
  return {
    ...page,
    url: page.url ?? item.url,
    headline: page.headline ?? item.headline,
    byline: page.byline.length > 0 ? page.byline : item.byline,
    source: page.source ?? item.source,
    published: page.published ?? item.published,
    zoneAssumed: page.published === null ? item.zoneAssumed : page.zoneAssumed,
    language: page.language ?? item.language,
  };
}
