import type { PublishedArticle } from "../core/published.ts";
import type { Section } from "../core/section.ts";
import type { Site } from "../core/site.ts";
import { isWebAddress } from "../html/href.ts";
import { wholeAddresses } from "../html/whole-addresses.ts";
import { NINJS_STANDARD, type Ninjs } from "./ninjs.ts";
import { pictureAssociation, relatedAssociation } from "./ninjs-association.ts";

/** What a news item is made of: an article as a site shows it, that site with its address (no slash at the end) and tree, and the clause under the text. */
export interface NinjsMatter {
  article: PublishedArticle;
  site: Site;
  origin: string;
  sections: readonly Section[];
  clause: string;
}

/** An article as a ninjs item; a withdrawn one is `canceled`, with its headline and notices and no text. */
export function ninjsItem(matter: NinjsMatter): Ninjs {
  const { article, site, origin } = matter;
  return {
    standard: NINJS_STANDARD,
    ...partOf(matter),
    representationType: "full",
    ...(article.state === "withdrawn" ? {} : textOf(matter)),
    ...filled("copyrightHolder", article.origin === "own" ? site.name : article.sourceName),
    ...filled("located", article.located),
    ...(article.state === "withdrawn" ? {} : { associations: associationsOf(article, origin) }),
  };
}

/** The same in short, as a list has it: headline, summary, times, sections, source. */
export function partOf({ article, site, origin, sections }: NinjsMatter): Omit<Ninjs, "standard"> {
  const { headline, headlineList, headlineSearch, recording, state } = article;
  return {
    uri: origin + article.path,
    type: recording === undefined ? "text" : recording.kind === "sound" ? "audio" : "video",
    representationType: "partial",
    firstCreated: time(article.firstPublishedAt),
    versionCreated: time(article.versionCreated),
    pubStatus: state === "withdrawn" ? "canceled" : "usable",
    language: site.language,
    altIds: [{ role: "dateline", value: article.id }],
    headlines: [
      { role: "main", value: headline },
      ...(headlineList ? [{ role: "list", value: headlineList }] : []),
      ...(headlineSearch ? [{ role: "search", value: headlineSearch }] : []),
    ],
    descriptions: [
      ...(article.summary ? [{ role: "summary", contentType: "text/plain", value: article.summary }] : []),
      ...article.notices.map(({ kind, text }) => ({ role: kind, contentType: "text/plain", value: text })),
    ],
    infoSources: sourcesOf(article),
    subjects: sectionsOf(article, site.id, sections).map(({ name, path }) => ({
      name,
      rel: "section",
      uri: `${origin}/${path}/`,
      literal: path,
    })),
  };
}

function textOf({ article, origin, clause }: NinjsMatter): Partial<Ninjs> {
  const { byline, bodyHtml, words, usageTerms } = article;
  return {
    bodies: [{ role: "main", contentType: "text/html", charCount: words, value: wholeAddresses(bodyHtml, origin) }],
    ...filled("by", byline.join("、")),
    ...(byline.length > 0 && { people: byline.map((name) => ({ name, rel: "author" })) }),
    ...filled("copyrightNotice", clause),
    ...filled("usageTerms", usageTerms),
    renditions: [{ name: "web", href: origin + article.path, contentType: "text/html" }, ...recordingOf(article, origin)],
  };
}

function recordingOf({ recording, played }: PublishedArticle, origin: string): NonNullable<Ninjs["renditions"]> {
  if (!recording || !played) return [];
  const { path, type, size, width, height } = played;
  const measured = width > 0 && height > 0 ? { width, height } : {};
  const timed = recording.duration === null ? {} : { duration: recording.duration / 1000 };
  return [{ name: recording.kind, href: origin + path, contentType: type, sizeInBytes: size, ...measured, ...timed }];
}

function sourcesOf({ sourceName, originalUrl, agency, editor }: PublishedArticle): NonNullable<Ninjs["infoSources"]> {
  const original = isWebAddress(originalUrl) && URL.canParse(originalUrl) ? { uri: new URL(originalUrl).href } : {};
  return [
    ...(sourceName ? [{ name: sourceName, role: "source", ...original }] : []),
    ...(agency ? [{ name: agency, role: "agency" }] : []),
    ...(editor ? [{ name: editor, role: "editor" }] : []),
  ];
}

/** The sections of that site in which the article stands, its home there first. */
function sectionsOf({ places }: PublishedArticle, siteId: string, sections: readonly Section[]): Section[] {
  const ids = places.filter((place) => place.siteId === siteId).map(({ sectionId }) => sectionId);
  return ids.flatMap((id) => sections.find((section) => section.id === id) ?? []);
}

function associationsOf({ pictures, relatedLinks }: PublishedArticle, origin: string): NonNullable<Ninjs["associations"]> {
  return [
    ...pictures.flatMap((picture, at) => pictureAssociation(picture, `picture${at + 1}`, origin) ?? []),
    ...relatedLinks.flatMap((link, at) => relatedAssociation(link, `related${at + 1}`, origin) ?? []),
  ];
}

function filled<Name extends keyof Ninjs>(name: Name, value: string | null): Partial<Record<Name, string>> {
  return value ? ({ [name]: value } as Record<Name, string>) : {};
}

function time(at: number): string {
  return new Date(at).toISOString();
}
