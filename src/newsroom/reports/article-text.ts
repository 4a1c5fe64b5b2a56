import type { ArticleText } from "../../core/article.ts";
import type { ExtractedReport } from "../../core/report.ts";
import type { Site } from "../../core/site.ts";
import { toFullWidth } from "../../text/punctuation.ts";

/** Whom the page is credited to: the site itself, or a source of the newsroom's. */
export interface Credit {
  sourceId: string | null;
  sourceName: string;
}

/** An article's first text, as its report has it. `fullWidth` sets half-width punctuation between Han characters right. */
export function articleText(report: ExtractedReport, headline: string, credit: Credit, { fullWidth }: { fullWidth: boolean }): ArticleText {
  const set = (text: string) => (fullWidth ? toFullWidth(text) : text);
  return {
    ...credit,
    headline: set(headline),
    headlineList: null,
    headlineSearch: null,
    byline: report.byline,
    desk: report.desk,
    act: report.act,
    agency: report.agency,
    located: report.dateline?.place ?? null,
    editor: report.editor,
    originalUrl: report.url,
    originalHeadline: headline,
    bodyHtml: fullWidth ? betweenTags(report.bodyHtml, toFullWidth) : report.bodyHtml,
    summary: null,
    leadAssetId: null,
    recording: null,
    relatedLinks: report.relatedLinks.map(({ title, url }) => ({ title: set(title), articleId: null, url })),
    copyrightNotice: null,
    usageTerms: null,
  };
}

/** The page's own source where it names one, else the agency, else the site it came from, else (as for what stood on `ownUrl`, its old site) the portal itself. */
export function creditedName({ source, agency, url }: ExtractedReport, site: Site, ownUrl: string | null): string {
  const host = url === null ? null : new URL(url).hostname;
  const isOwn = host === null || (ownUrl !== null && host === new URL(ownUrl).hostname);
  return source ?? agency ?? (isOwn ? site.name : host);
}

function betweenTags(markup: string, change: (text: string) => string): string {
  return markup
    .split(/(<[^<>]{1,4000}>)/)
    .map((piece, at) => (at % 2 === 0 ? change(piece) : piece))
    .join("");
}
