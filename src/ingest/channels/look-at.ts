import type { ChannelKind, WebKind } from "../../core/channel.ts";
import { Refused } from "../../core/refused.ts";
import type { Answer } from "../../fetch/door.ts";
import type { SafeListing } from "../feed-reader.ts";
import type { Ingest } from "../ingest.ts";
import { answerAt } from "./answer-at.ts";

/** What lies at an address that somebody pasted, or where its page names a feed. Of an article, `feed` lists that alone. */
export interface Found {
  kind: ChannelKind | "article";
  address: string;
  feed: SafeListing;
}

/**
 * Finds out what an address is: a feed, a page that names one, a site map, an article, or a page that lists articles; or reads it as the `kind` that is
 * asked for. @throws {Refused} "unreadable" or "not-found" with what it is instead
 */
export async function lookAt(ingest: Pick<Ingest, "door" | "feeds">, address: string, zone: string, kind: WebKind | "any" = "any"): Promise<Found> {
  const answer = await answerAt(ingest, address);
  const first = await listingIn(ingest, answer, zone, kind === "feed" ? "any" : kind);
  if (first.kind === "feed" || kind === first.kind) return found(answer, first);
  for (const link of first.feeds) {
    const named = await answerAt(ingest, link);
    const feed = await listingIn(ingest, named, zone, "any");
    if (feed.kind === "feed") return found(named, feed);
  }
  return kind === "feed" ? found(answer, { ...first, kind: "other" }) : found(answer, first);
}

function found({ url }: Answer, feed: SafeListing): Found {
  const { kind } = feed;
  if (kind !== "other") return { kind, address: url, feed };
  throw new Refused(
    "not-found",
    `${url} is no feed, and names none; it is no site map, no article and no list of articles either.`,
    "这个地址不是 RSS、Atom 或 JSON Feed，页面里也没有写明订阅地址；它也不是站点地图、文章或者文章列表。",
    "address",
  );
}

function listingIn({ feeds }: Pick<Ingest, "feeds">, { body, url, headers }: Answer, zone: string, kind: WebKind | "any"): Promise<SafeListing> {
  return feeds.read(body, { kind, contentType: headers["content-type"] ?? null, url, zone });
}
