import { gunzipSync } from "node:zlib";
import type { ChannelKind } from "../core/channel.ts";
import type { IncomingFeed, IncomingItem } from "../core/incoming.ts";
import { Refused } from "../core/refused.ts";
import { readFrontPage } from "../extract/front-page/read-front-page.ts";
import { isFeed } from "../formats/read-feed/is-feed.ts";
import { type FeedOptions, readFeed } from "../formats/read-feed/read-feed.ts";
import { readSiteMap } from "../formats/read-site-map.ts";
import { bareItem } from "../formats/wires/bare-item.ts";
import { readWire } from "../formats/wires/read-wire.ts";
import { decode } from "../text/charset.ts";

/** What is to be read, and as what; as a feed where nothing is said. */
export interface ListingOptions extends FeedOptions {
  kind?: ChannelKind | "any";
}

/** What a channel's address lists, whatever its kind. */
export interface Listing extends IncomingFeed {
  /** What it is; `other` is a page with neither an article on it nor a list of them. */
  kind: ChannelKind | "article" | "other";
  /** Other site maps that it names, as they stand there. */
  maps: { url: string; modified: string | null }[];
  /** Feeds that a page names, where anything was looked for. */
  feeds: string[];
}

/** Reads a feed, a front page, a site map (packed by gzip, too), or a file of a wire. @throws {Refused} "unreadable", with what it is not */
export function readListing(bytes: Uint8Array, options: FeedOptions & { kind?: ChannelKind }): Listing {
  if (options.kind === "list") return ofFrontPage(bytes, options);
  if (options.kind === "sitemap") return ofSiteMap(unpacked(bytes), options);
  if (options.kind === "folder" || (options.kind === "push" && !isFeed(bytes, options.contentType)))
    return { ...NOTHING, kind: options.kind, items: readWire(bytes, { name: options.url?.split("/").at(-1) ?? "", zone: options.zone }) };
  return { ...NOTHING, kind: "feed", ...readFeed(bytes, options) };
}

/** A listing of which nothing is stated. */
export const NOTHING: Omit<Listing, "kind"> = { title: null, url: null, language: null, ttl: null, next: null, items: [], maps: [], feeds: [] };

function ofFrontPage(bytes: Uint8Array, { url, contentType }: FeedOptions): Listing {
  const { title, next, links } = readFrontPage(decode(bytes, charsetIn(contentType)), url ?? "");
  if (links.length === 0) throw new Refused("unreadable", "No link on this page leads to an article.", "这个页面上没有通向文章的链接。");
  return { ...NOTHING, kind: "list", title, next, items: links.map((link): IncomingItem => ({ ...bareItem, ...link })) };
}

function ofSiteMap(bytes: Uint8Array, { url, zone }: FeedOptions): Listing {
  const { pages, maps } = readSiteMap(bytes, { url: url ?? "", zone });
  return { ...NOTHING, kind: "sitemap", items: pages.map((page): IncomingItem => ({ ...bareItem, ...page })), maps };
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

/** The charset that a Content-Type names. */
export function charsetIn(contentType: string | null): string | null {
  return /charset\s{0,9}=\s{0,9}"?([\w-]{1,40})/i.exec(contentType ?? "")?.[1] ?? null;
}
