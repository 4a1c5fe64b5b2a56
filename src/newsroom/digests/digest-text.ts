import type { ArticleText } from "../../core/article.ts";
import type { Site } from "../../core/site.ts";
import type { Actor } from "../actor.ts";
import type { TakenParagraph } from "./take-parts.ts";

/** Characters of a headline that is made of a text without one. */
const HEADLINE = 40;

/** A digest's first text. What is compiled of one report is credited to its source, of several to the site that compiled it: each source then stands before its paragraphs. */
export function digestText(site: Site, { name }: Actor, taken: readonly TakenParagraph[], headline: string | null, bodyHtml: string): ArticleText {
  const [first] = taken;
  const report = new Set(taken.map((one) => one.report.id)).size === 1 ? first?.report : undefined;
  const ofOne = report && { sourceId: report.sourceId, sourceName: report.source?.names.zh[0] ?? first?.filed?.name ?? site.name };
  return {
    headline: headline ?? first?.report.headline ?? (first?.text ?? "").slice(0, HEADLINE),
    headlineList: null,
    headlineSearch: null,
    byline: [],
    ...(ofOne ?? { sourceId: null, sourceName: site.name }),
    desk: site.desk?.place ?? null,
    act: site.desk?.act ?? null,
    agency: null,
    located: null,
    editor: name,
    originalUrl: report?.url ?? null,
    originalHeadline: report?.headline ?? null,
    bodyHtml,
    summary: null,
    leadAssetId: null,
    recording: null,
    relatedLinks: [],
    copyrightNotice: null,
    usageTerms: null,
  };
}
