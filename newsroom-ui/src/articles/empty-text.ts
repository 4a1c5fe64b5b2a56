import type { ArticleText } from "../../../src/core/article.ts";

/** A text in which nothing is written yet. */
export function emptyText(): ArticleText {
  return {
    headline: "",
    headlineList: null,
    headlineSearch: null,
    byline: [],
    sourceId: null,
    sourceName: null,
    desk: null,
    act: null,
    agency: null,
    located: null,
    editor: null,
    originalUrl: null,
    originalHeadline: null,
    bodyHtml: "",
    summary: null,
    leadAssetId: null,
    recording: null,
    relatedLinks: [],
    copyrightNotice: null,
    usageTerms: null,
  };
}
