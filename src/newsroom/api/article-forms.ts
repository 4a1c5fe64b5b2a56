import { z } from "@hono/zod-openapi";
import { line } from "./line.ts";

const optionalLine = (most: number) => line(most).nullable();

const RelatedLinkForm = z.strictObject({ title: line(300), articleId: line(40).nullable(), url: optionalLine(2_000) });

const RecordingForm = z.strictObject({
  assetId: line(40),
  showId: line(40).nullable(),
  episode: z.number().int().min(1).max(100_000).nullable(),
});

/** What an editor writes; the fields are those of core's ArticleText, the limits are the newsroom's. */
export const ArticleTextForm = z
  .strictObject({
    headline: line(300),
    headlineList: optionalLine(300),
    headlineSearch: optionalLine(300),
    byline: z.array(line(100)).max(30),
    sourceId: optionalLine(40),
    sourceName: optionalLine(200),
    desk: optionalLine(100),
    act: optionalLine(40),
    agency: optionalLine(100),
    located: optionalLine(100),
    editor: optionalLine(100),
    originalUrl: optionalLine(2_000),
    originalHeadline: optionalLine(300),
    bodyHtml: line(600_000),
    summary: optionalLine(1_000),
    leadAssetId: optionalLine(40),
    /** Missing in what a browser kept before there were recordings. */
    recording: RecordingForm.nullable().default(null),
    relatedLinks: z.array(RelatedLinkForm).max(50),
    copyrightNotice: optionalLine(1_000),
    usageTerms: optionalLine(1_000),
  })
  .openapi("ArticleText");

/** A section of a site in which an article stands. */
export const PlaceForm = z.strictObject({ siteId: line(40), sectionId: line(40) }).openapi("Place");
