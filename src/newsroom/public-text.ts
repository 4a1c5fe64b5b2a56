import type { ArticleText, Place } from "../core/article.ts";
import type { ListItem, PlayedRecording, PublishedArticle } from "../core/published.ts";
import type { Site } from "../core/site.ts";
import type { Source } from "../core/source.ts";
import type { ArticleRow } from "../store/schema.ts";
import { headlineWords } from "./headline-words.ts";
import type { ShownPicture } from "./pictures-of.ts";
import { publicBody } from "./public-body.ts";
import type { ShownRecording } from "./recording-of.ts";
import { summaryOf } from "./summary-of.ts";

/** All that an article's public text is made of, whatever the site. */
export interface Material {
  article: ArticleRow & { firstPublishedAt: number; publishedAt: number; versionCreated: number; dayPath: string };
  text: ArticleText;
  words: number;
  source: Source | null;
  pictures: readonly ShownPicture[];
  recording: ShownRecording | null;
  links: PublishedArticle["relatedLinks"];
  places: Place[];
  notices: PublishedArticle["notices"];
  credits: NonNullable<PublishedArticle["credits"]>;
}

/** The columns of a publication: what lists show, the rest of the page, and the body. */
export interface PublicText {
  item: ListItem;
  page: Omit<PublishedArticle, keyof ListItem | "bodyHtml">;
  bodyHtml: string;
}

/** An article's public text on `site`, where `sectionId` is its first section. A withdrawn one keeps its headline, address and notices. */
export function publicText(material: Material, site: Site, sectionId: string): PublicText {
  const full = { item: listItem(material, sectionId), page: restOfPage(material, site), bodyHtml: bodyOf(material) };
  return material.article.state === "withdrawn" ? withoutText(full) : full;
}

function bodyOf({ text, pictures }: Material): string {
  return publicBody(
    text.bodyHtml,
    pictures.map(({ picture }) => picture),
  );
}

function listItem({ article, text, pictures, recording }: Material, sectionId: string): ListItem {
  return {
    id: article.id,
    path: `/${article.dayPath}/${article.id}`,
    headline: text.headline,
    headlineList: text.headlineList,
    summary: summaryOf(text),
    sourceName: text.sourceName,
    publishedAt: article.publishedAt,
    hasPicture: pictures.length > 0,
    lead: pictures[0]?.picture ?? null,
    ...(pictures.length > 1 && { pictureCount: pictures.length }),
    ...(recording && { recording: recording.item }),
    sectionId,
  };
}

function restOfPage(
  { article, text, words, source, pictures, recording, links, places, notices, credits }: Material,
  site: Site,
): PublicText["page"] {
  const { headlineSearch, byline, desk, act, agency, located, editor, originalUrl, usageTerms } = text;
  return {
    siteId: site.id,
    state: article.state === "draft" ? "published" : article.state,
    headlineSearch,
    headlineWords: headlineWords(text.headline),
    byline,
    desk,
    act,
    agency,
    located,
    editor,
    originalUrl,
    ...(credits.length > 0 && { credits }),
    words,
    firstPublishedAt: article.firstPublishedAt,
    versionCreated: article.versionCreated,
    sourceId: source?.id ?? null,
    origin: isOwn(text, source, site) ? "own" : "reprint",
    copyrightNotice: text.copyrightNotice,
    usageTerms,
    relatedLinks: links,
    places,
    notices,
    pictures: pictures.map(({ picture }) => picture),
    ...(recording && { played: playedOn(recording, site) }),
  };
}

/** A show is one site's: on another the article only plays. */
function playedOn({ played, show, episode }: ShownRecording, { id }: Site): PlayedRecording {
  return show?.siteId === id ? { ...played, showId: show.id, episode } : { ...played, showId: null, episode: null };
}

/** Own works: of a source whose licence says so, or that name no source but the site itself. */
function isOwn({ sourceName }: ArticleText, source: Source | null, site: Site): boolean {
  return source ? source.licence === "own" : sourceName === null || [site.name, ...(site.formerNames ?? [])].includes(sourceName);
}

function withoutText({
  item: { pictureCount: _count, recording: _recording, ...item },
  page: { played: _played, credits: _credits, ...page },
}: PublicText): PublicText {
  return {
    item: { ...item, headlineList: null, summary: "", hasPicture: false, lead: null },
    page: { ...page, headlineSearch: null, headlineWords: [], byline: [], words: 0, relatedLinks: [], pictures: [] },
    bodyHtml: "",
  };
}
