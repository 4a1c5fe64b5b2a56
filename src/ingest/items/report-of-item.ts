import type { IncomingItem } from "../../core/incoming.ts";
import type { ExtractedReport } from "../../core/report.ts";
import { assemble } from "../../extract/assemble.ts";
import type { SafeItem } from "./safe-item.ts";

/** Characters from which on a feed's own text is taken for the whole one. Summaries that we have seen have 60 to 300. */
const WHOLE = 400;

/** Whether an item brings its whole text. */
export function hasWholeText({ hasBody, paragraphs, summary }: SafeItem): boolean {
  const text = hasBody ? paragraphs.join("") : "";
  return text.length >= WHOLE || (text.length > 0 && text.length > 3 * (summary ?? text).length);
}

/** A report of nothing but what the item itself says. */
export function reportOfItem(item: SafeItem): ExtractedReport {
  const { url, headline, byline, published, zoneAssumed, language, source, copyrightNotice, bodyHtml, paragraphs } = item;
  return assemble({
    ...{ kind: "article", url, headline, byline, declaredLanguage: language, bodyHtml, paragraphs },
    credits: { authors: [], source, editor: null, wordsStated: null },
    desk: null,
    published: published === null ? null : { iso: published, zoneAssumed },
    ...{ breadcrumb: [], relatedLinks: [], linkLists: [], notices: copyrightNotice === null ? [] : [copyrightNotice] },
  });
}

type Said = Pick<IncomingItem, "url" | "headline" | "byline" | "source" | "published" | "zoneAssumed" | "language">;

/** What a page says, and where it says nothing, what the item that led there says. */
export function filledFrom(item: Said, page: ExtractedReport): ExtractedReport {
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
