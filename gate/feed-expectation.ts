import type { IncomingFeed, IncomingItem } from "../src/core/incoming.ts";
import { plainTextOf } from "../src/html/plain-text-of.ts";

/** What feedparser says that a file must give. */
export interface Expectation {
  file: string;
  /** Keys of feedparser's result, from the outermost. */
  path: string[];
  value: unknown;
}

type Check = (value: unknown, item: IncomingItem, index: number) => boolean;

/** What is asked of an item, by the path below `entries/N` with numbers left out, for title, link, id, author, times, summary, content, enclosures, categories, language. */
const OF_ITEMS: Readonly<Record<string, Check>> = {
  title: (value, item) => sameText(value, item.headline),
  "title_detail/value": (value, item) => sameText(value, item.headline),
  "title_detail/language": (value, item) => value === item.language,
  link: (value, item) => value === item.url,
  "links/href": (value, item) => value === item.url,
  id: (value, item) => value === item.id,
  guid: (value, item) => value === item.id,
  author: (value, item) => value === item.byline.join() || String(value).replace(/ \(.*/, "") === item.byline.join(),
  "author_detail/name": (value, item) => value === item.byline.join(),
  published: (value, item) => sameInstant(value, item.published),
  published_parsed: (value, item) => sameInstant(value, item.published),
  updated: (value, item) => sameInstant(value, item.modified),
  updated_parsed: (value, item) => sameInstant(value, item.modified),
  summary: (value, item) => sameText(value, item.summary) && keepsAddresses(value, item.bodyHtml),
  // feedparser gives the content for a description where the feed has none.
  description: (value, item) => sameText(value, item.summary ?? plainTextOf(item.bodyHtml ?? "")) && keepsAddresses(value, item.bodyHtml),
  "summary_detail/value": (value, item) => sameText(value, item.summary),
  "summary_detail/language": (value, item) => value === item.language,
  "content/value": (value, item) => sameText(value, item.bodyHtml && plainTextOf(item.bodyHtml)) && keepsAddresses(value, item.bodyHtml),
  "content/language": (value, item) => value === item.language,
  "enclosures/href": (value, item, index) => value === item.enclosures[index]?.url,
  "enclosures/length": (value, item, index) => Number(value) === item.enclosures[index]?.length,
  enclosures: (value, item, index) => (value as { href: string }).href === item.enclosures[index]?.url,
  "tags/term": (value, item, index) => value === item.categories[index],
  category: (value, item) => value === item.categories[0],
  language: (value, item) => value === item.language,
};

/** The same of a feed as a whole, of which Dateline keeps the title, the home page and the language. */
const OF_FEEDS: Readonly<Record<string, (value: unknown, feed: IncomingFeed) => boolean>> = {
  title: (value, feed) => sameText(value, feed.title),
  "title_detail/value": (value, feed) => sameText(value, feed.title),
  link: (value, feed) => value === feed.url,
  language: (value, feed) => value === feed.language,
};

/** Whether the expectation holds of what was read (null: nothing); null where it is about what Dateline doesn't keep. */
export function holds({ path, value }: Expectation, feed: IncomingFeed | null): boolean | null {
  const name = path
    .slice(1)
    .filter((key) => !/^\d+$/.test(key))
    .join("/");
  if (path[0] === "feed") {
    const check = OF_FEEDS[name];
    return check ? feed !== null && check(value, feed) : null;
  }
  // Links behind the first are not the item's page.
  const check = path[2] === "links" && path[3] !== "0" ? undefined : OF_ITEMS[name];
  const item = feed?.items[Number(path[1])];
  return check ? item !== undefined && check(value, item, Number(path[3])) : null;
}

/** feedparser keeps sanitised markup in titles and summaries, Dateline plain text: what a reader sees must be the same. */
function sameText(value: unknown, text: string | null): boolean {
  const expected = String(value ?? "");
  return onOneLine(expected) === onOneLine(text ?? "") || onOneLine(plainTextOf(expected)) === onOneLine(text ?? "");
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Links and pictures of the expected markup must be there, whole. */
function keepsAddresses(value: unknown, bodyHtml: string | null): boolean {
  const addresses = [...String(value ?? "").matchAll(/\s(?:href|src)="(https?:[^"]*)"/g)].map(([, address]) => address ?? "");
  return addresses.every((address) => bodyHtml?.includes(address) || bodyHtml?.includes(new URL(address).href));
}

function sameInstant(value: unknown, iso: string | null): boolean {
  const [year = 0, month = 1, ...rest] = Array.isArray(value) ? (value as number[]) : [];
  const expected = Array.isArray(value) ? Date.UTC(year, month - 1, rest[0], rest[1], rest[2], rest[3]) : Date.parse(String(value));
  return iso !== null && Date.parse(iso) === expected;
}
