import { parseJsonFeed } from "feedsmith";
import type { IncomingFeed, IncomingItem } from "../../core/incoming.ts";
import { Refused } from "../../core/refused.ts";
import { paragraphsOf } from "../../html/paragraphs-of.ts";
import { MOST_ITEMS } from "../limits.ts";
import { statedTime } from "../stated-time.ts";
import { wholeAddress } from "../xml/whole-address.ts";
import { wholeMarkup } from "../xml/whole-markup.ts";

type JsonFeed = ReturnType<typeof parseJsonFeed>;
type JsonItem = NonNullable<JsonFeed["items"]>[number];

interface Options {
  url: string | null;
  zone: string;
}

/** A JSON Feed 1.0 or 1.1. @throws {Refused} "unreadable": no JSON, or no feed */
export function readJsonFeed(text: string, options: Options): IncomingFeed {
  const feed = parsed(text);
  return {
    title: feed.title ?? null,
    url: wholeAddress(feed.home_page_url ?? null, options.url),
    language: feed.language ?? null,
    ttl: null,
    next: wholeAddress(feed.next_url ?? null, options.url),
    ...((feed.items ?? []).length > MOST_ITEMS && { isCut: true }),
    items: (feed.items ?? []).slice(0, MOST_ITEMS).map((item) => readItem(item, options)),
  };
}

function parsed(text: string): JsonFeed {
  try {
    return parseJsonFeed(text, { maxItems: MOST_ITEMS + 1 });
  } catch (error) {
    throw new Refused("unreadable", `This is no JSON Feed: ${error instanceof Error ? error.message : error}.`, "这不是JSON Feed。");
  }
}

function readItem(item: JsonItem, { url: base, zone }: Options): IncomingItem {
  const published = statedTime(textOf(item.date_published), zone);
  const url = wholeAddress(item.url ?? item.external_url ?? null, base);
  return {
    id: item.id ?? null,
    url,
    headline: item.title?.trim() || null,
    byline: (item.authors ?? []).flatMap(({ name }) => name ?? []),
    published: published?.iso ?? null,
    publishedStated: published?.stated ?? null,
    modified: statedTime(textOf(item.date_modified), zone)?.iso ?? null,
    zoneAssumed: published?.zoneAssumed ?? false,
    summary: item.summary?.trim() || null,
    bodyHtml: item.content_html ? wholeMarkup(item.content_html, url ?? base) : item.content_text ? paragraphsOf(item.content_text) : null,
    language: item.language ?? null,
    categories: item.tags ?? [],
    enclosures: enclosuresOf(item, base),
    source: null,
    copyrightNotice: null,
    pubStatus: "usable",
    ...{ embargoed: null, signal: null, madeFrom: [] },
  };
}

/** Dates, which the parser types as anything and leaves as sent. */
function textOf(date: unknown): string | null {
  return typeof date === "string" ? date : null;
}

function enclosuresOf(item: JsonItem, base: string | null) {
  const named = (item.attachments ?? []).map(({ url, mime_type, size_in_bytes }) => ({
    url,
    type: mime_type ?? null,
    length: size_in_bytes ?? null,
  }));
  const all = item.image ? [{ url: item.image, type: "image/*", length: null }, ...named] : named;
  return all.flatMap(({ url, ...rest }) => {
    const whole = wholeAddress(url ?? null, base);
    return whole ? [{ url: whole, ...rest }] : [];
  });
}
