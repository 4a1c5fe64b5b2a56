import { Refused } from "../core/refused.ts";
import { feedLinks } from "../extract/feed-links.ts";
import { extractPage } from "../extract/page.ts";
import type { FeedOptions } from "../formats/read-feed/read-feed.ts";
import { bareItem } from "../formats/wires/bare-item.ts";
import { decode } from "../text/charset.ts";
import { charsetIn, type Listing, NOTHING, readListing } from "./read-listing.ts";

/** Fewer links to articles than these, and a page is no list of them. */
const LEAST_LINKS = 3;

/**
 * Finds out what the bytes are: a feed, a site map, an article (which is then all that is listed), a list of articles, or a page that is none of these.
 * @throws {Refused} "unreadable" for what is no text
 */
export function readAnything(bytes: Uint8Array, options: FeedOptions): Listing {
  return (
    attempted(() => readListing(bytes, { ...options, kind: "feed" })) ??
    attempted(() => readListing(bytes, { ...options, kind: "sitemap" })) ??
    pageOf(bytes, options)
  );
}

function pageOf(bytes: Uint8Array, options: FeedOptions): Listing {
  const { url, zone, contentType } = options;
  const charset = charsetIn(contentType);
  const { kind, headline, published, body } = extractPage(bytes, { url, zone, charset, contentType });
  const page: Listing = { ...NOTHING, kind: "other", title: headline, url, feeds: feedLinks(decode(bytes, charset), url ?? "") };
  if (kind === "article" && body !== "") return { ...page, kind: "article", items: [{ ...bareItem, url, headline, published }] };
  const list = attempted(() => readListing(bytes, { ...options, kind: "list" }));
  return list && list.items.length >= LEAST_LINKS ? { ...list, url, feeds: page.feeds } : page;
}

function attempted<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
