import type { ListItem, PublishedArticle } from "../../core/published.ts";
import { atomFeed } from "../../formats/atom-feed.ts";
import type { Feed, FeedForm, FeedItem } from "../../formats/feed.ts";
import { jsonFeed } from "../../formats/json-feed.ts";
import { rssFeed } from "../../formats/rss-feed.ts";
import { wholeAddresses } from "../../html/whole-addresses.ts";
import { publishedArticle } from "../../store/published/published-article.ts";
import type { Frame } from "../../views/frame.ts";
import { type Made, openMade } from "../made.ts";
import type { Making } from "../making.ts";

/** The newest that a feed names: two days of a busy city. */
export const FEED_SIZE = 40;

/** The page that a feed follows: what it is called, and where (root-relative) page and feeds are. */
export interface Followed {
  /** The same for ever, `urn:dateline:…`. */
  id: string;
  title: string;
  page: string;
  /** Where the feed of that file name (`feed.xml`, `atom.xml`, `feed.json`) is. */
  address(file: string): string;
}

const FILES = { rss: "feed.xml", atom: "atom.xml", json: "feed.json" } as const satisfies Record<FeedForm, string>;
const TYPES = { rss: "application/rss+xml", atom: "application/atom+xml", json: "application/feed+json" } as const satisfies Record<FeedForm, string>;
const WRITERS = { rss: rssFeed, atom: atomFeed, json: jsonFeed } as const satisfies Record<FeedForm, (feed: Feed) => string>;

/** The file names of a feed in its three forms. */
export const FEED_FILES: readonly string[] = Object.values(FILES);

/** Which form has that file name; RSS where none has. */
export function formOf(file: string | undefined): FeedForm {
  return file === FILES.atom ? "atom" : file === FILES.json ? "json" : "rss";
}

/** A list as a feed: with the whole of each text, or its summary, as the site is set. `others` stand among them, by their time. */
export async function feedMade(
  { reading, frame }: Making,
  form: FeedForm,
  followed: Followed,
  items: readonly ListItem[],
  others: readonly FeedItem[] = [],
): Promise<Made> {
  const { site, origin, year } = frame;
  const articles = await Promise.all(items.map(({ id }) => publishedArticle(reading, site.id, id)));
  const at = (file: string) => origin + followed.address(file);
  const feed: Feed = {
    ...{ id: followed.id, title: followed.title, page: origin + followed.page },
    ...{ description: site.tagline, language: site.language, publisher: site.name },
    addresses: { rss: at(FILES.rss), atom: at(FILES.atom), json: at(FILES.json) },
    copyright: `© ${site.since}–${year} ${site.name}`,
    items: [...articles.flatMap((article) => (article ? feedItem(article, frame) : [])), ...others]
      .sort((a, b) => b.publishedAt - a.publishedAt)
      .slice(0, FEED_SIZE),
  };
  return openMade(TYPES[form], WRITERS[form](feed));
}

function feedItem(article: PublishedArticle, { site, origin, sections }: Frame): FeedItem {
  const { id, path, headline, summary, bodyHtml, publishedAt, versionCreated, byline, sourceName, places, lead, played } = article;
  const ids = places.filter(({ siteId }) => siteId === site.id).map(({ sectionId }) => sectionId);
  const categories = ids.flatMap((sectionId) => sections.find((section) => section.id === sectionId) ?? []);
  const largest = lead?.renditions.at(-1);
  return {
    ...{ id: `urn:dateline:${id}`, url: origin + path, title: headline, summary },
    bodyHtml: site.feedText === "full" ? wholeAddresses(bodyHtml, origin) : null,
    ...{ publishedAt, updatedAt: versionCreated, authors: byline, source: sourceName },
    categories: categories.map(({ name, path }) => ({ name, url: `${origin}/${path}/` })),
    picture:
      lead && largest
        ? {
            ...{ url: origin + largest.path, type: "image/jpeg", width: largest.width, height: largest.height },
            caption: lead.caption,
            credit: lead.credit,
          }
        : null,
    enclosure: played ? { url: origin + played.path, type: played.type, length: played.size } : null,
  };
}
