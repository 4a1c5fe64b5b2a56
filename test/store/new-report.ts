import type { ExtractedReport } from "../../src/core/report.ts";
import type { NewReport } from "../../src/store/new-report.ts";

/** A report of two dispatches. */
export function newReport(headline: string): NewReport {
  const dispatch = { agency: "远河社", place: "河城", date: "2026-03-01", dateInferred: false, mode: "电", reporters: ["甲"], via: null } as const;
  return {
    bytes: Buffer.from(`<title>${headline}</title>`),
    type: "text/html",
    file: "page.html",
    sourceId: null,
    origin: null,
    known: null,
    extracted: extracted(headline),
    dispatches: [
      { ...dispatch, reporters: ["甲"], paragraphs: [0, 0], start: 0 },
      { ...dispatch, reporters: [], paragraphs: [1, 1], start: 0 },
    ],
  };
}

function extracted(headline: string): ExtractedReport {
  return {
    kind: "article",
    url: "https://example.org/1",
    headline,
    byline: [],
    source: null,
    desk: null,
    act: null,
    agency: null,
    dateline: null,
    published: null,
    zoneAssumed: false,
    editor: null,
    wordsStated: null,
    words: 4,
    language: "zh-Hans",
    breadcrumb: [],
    body: "正文。",
    bodyHtml: "<p>正文。</p>",
    relatedLinks: [],
    linkLists: [],
    notices: [],
  };
}
