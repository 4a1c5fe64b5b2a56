import { gunzipSync } from "node:zlib";
import type { ChannelKind } from "../core/channel.ts";
import type { IncomingFeed, IncomingItem } from "../core/incoming.ts";
import { Refused } from "../core/refused.ts";
import { readFrontPage } from "../extract/front-page/read-front-page.ts";
import { type FeedOptions, readFeed } from "../formats/read-feed/read-feed.ts";
import { readSiteMap } from "../formats/read-site-map.ts";
import { bareItem } from "../formats/wires/bare-item.ts";
import { decode } from "../text/charset.ts";

/** What is to be read, and as what; a feed where nothing is said. */
export interface ListingOptions extends FeedOptions {
  kind?: ChannelKind;
}

/** What a channel's address lists, whatever its kind. */
export interface Listing extends IncomingFeed {
  /** Other site maps that it names, as they stand there. */
  maps: { url: string; modified: string | null }[];
}

/** Reads a feed, a front page or a site map (packed by gzip, too). @throws {Refused} "unreadable", with what it is not */
export function readListing(bytes: Uint8Array, options: ListingOptions): Listing {
  if (options.kind === "list") return ofFrontPage(bytes, options);
  if (options.kind === "sitemap") return ofSiteMap(unpacked(bytes), options);
  return { ...readFeed(bytes, options), maps: [] };
}

const NOTHING = { url: null, language: null, ttl: null, maps: [] };

function ofFrontPage(bytes: Uint8Array, { url, contentType }: ListingOptions): Listing {
  const { title, next, links } = readFrontPage(decode(bytes, charsetIn(contentType)), url ?? "");
  if (links.length === 0) throw new Refused("unreadable", "No link on this page leads to an article.", "这个页面上没有通向文章的链接。");
  return { ...NOTHING, title, next, items: links.map((link): IncomingItem => ({ ...bareItem, ...link })) };
}

function ofSiteMap(bytes: Uint8Array, { url, zone }: ListingOptions): Listing {
  const { pages, maps } = readSiteMap(bytes, { url: url ?? "", zone });
  return { ...NOTHING, title: null, next: null, items: pages.map((page): IncomingItem => ({ ...bareItem, ...page })), maps };
}

/** Most bytes of a site map, unpacked: what the fetcher lets through. */
const MOST_BYTES = 10 * 1024 * 1024;

function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch {
    throw new Refused("unreadable", "What is packed there can't be unpacked, or has more than 10 MB.", "压缩文件无法解开，或者解开后超过 10 MB。");
  }
}

function charsetIn(contentType: string | null): string | null {
  return /charset\s{0,9}=\s{0,9}"?([\w-]{1,40})/i.exec(contentType ?? "")?.[1] ?? null;
}
