import type { IncomingFeed } from "../../core/incoming.ts";
import { Refused } from "../../core/refused.ts";
import { decode } from "../../text/charset.ts";
import { refuseLarge } from "../limits.ts";
import { readXml } from "../xml/read-xml.ts";
import { readChannel } from "./channel.ts";
import { readJsonFeed } from "./read-json-feed.ts";

/** Where a feed begins: programs print warnings, as markup even, in front of it. */
const BEGINNING = /<(?:\?xml|rss|rdf:rdf|feed|atom:feed|channel)[\s>]/i;

export interface FeedOptions {
  /** Content-Type as sent, or null. */
  contentType: string | null;
  /** Where it was fetched: relative addresses are seen from there. */
  url: string | null;
  /** IANA zone of times that name none. */
  zone: string;
}

/**
 * Reads RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, CDF and JSON Feed, ill-formed ones as far as they can be mended. At most 100,000 items: the rest
 * is left. No entity is expanded; time is linear in the length. @throws {Refused} "unreadable" with the reason: no feed, over 10 MB, nested too deep
 */
export function readFeed(bytes: Uint8Array, { contentType, url, zone }: FeedOptions): IncomingFeed {
  refuseLarge(bytes);
  const text = decode(bytes, charsetOf(contentType)).trimStart();
  if (text.startsWith("{")) return readJsonFeed(text, { url, zone });
  const root = readXml(text.slice(Math.max(0, text.search(BEGINNING))), { url, lowerCase: true });
  const feed = root && readChannel(root, zone);
  if (!feed)
    throw new Refused(
      "unreadable",
      `This is no feed: ${root ? `its outermost element is ${root.name}` : "nothing in it is an element"}.`,
      "这不是订阅源。",
    );
  return feed;
}

function charsetOf(contentType: string | null): string | null {
  return /charset\s?=\s?["']?([\w.:-]{2,40})/i.exec(contentType ?? "")?.[1] ?? null;
}
