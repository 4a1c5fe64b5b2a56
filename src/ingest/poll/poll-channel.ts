import type { WebKind } from "../../core/channel.ts";
import { type Saying, sayingOf } from "../../core/saying.ts";
import type { ChannelRow } from "../../store/schema/ingest.ts";
import { pollFolder } from "../folder/poll-folder.ts";
import type { Ingest } from "../ingest.ts";
import { problemOf, problemOfStatus } from "../problem-of.ts";
import { zoneOf } from "../zone-of.ts";
import type { PollEnd } from "./end-poll.ts";
import { keepResponse } from "./keep-response.ts";
import { MOST_PAGES } from "./newest-pages.ts";
import { wished } from "./next-time.ts";
import { addressesAhead, addressNow } from "./round.ts";
import { takeItems } from "./take-items.ts";
import { takeNewest } from "./take-newest.ts";

/** What is taken for a feed first; some servers give a page otherwise. */
const ACCEPT_FEED = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5";
const ACCEPT: Record<WebKind, string> = { feed: ACCEPT_FEED, list: "text/html, */*;q=0.5", sitemap: "application/xml, */*;q=0.5" };

/** Said of a feed of which not all could be read. */
const CUT: Saying = { en: "it has more than 100,000 items; the first 100,000 were read", zh: "条目超过十万，只读了前十万条" };

/** Asks a channel for what is new and keeps it. Cut off anywhere, it is asked again and takes what is left. */
export async function pollChannel(ingest: Ingest, channel: ChannelRow): Promise<PollEnd> {
  try {
    const { kind } = channel;
    if (kind === "push") throw new Error("nobody asks a channel to which others send");
    return kind === "folder" ? await pollFolder(ingest, channel) : await poll(ingest, channel, kind);
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return { kind: "failed", problem, rest: 0, isGone: false };
  }
}

async function poll(ingest: Ingest, channel: ChannelRow, kind: WebKind): Promise<PollEnd> {
  const { store, door, feeds } = ingest;
  const { address, isFurther } = addressNow(channel);
  const answer = await door.ask(address, { headers: isFurther ? { accept: ACCEPT[kind] } : { accept: ACCEPT[kind], ...stateOf(channel) } });
  const rest = wished(answer.headers, store.clock.now());
  const movedTo = answer.isMoved ? answer.url : null;
  const known = { etag: channel.etag, modified: channel.modified, movedTo };
  if (answer.status === 304) return { kind: "answered", news: 0, rest, state: known, ahead: [], note: noteOf(channel) };
  if (answer.status !== 200) return { kind: "failed", problem: problemOfStatus(answer.status), rest, isGone: answer.status === 410 && !isFurther };
  const responseId = await keepResponse(ingest, channel, answer);
  const zone = await zoneOf(store, channel.sourceId);
  const contentType = answer.headers["content-type"] ?? null;
  const listing = await feeds.read(answer.body, { kind, contentType, url: answer.url, zone });
  const take = kind === "sitemap" ? takeNewest : takeItems;
  const { length: news } = await take(ingest, channel, responseId, listing.items);
  // What was left for the next time must come again.
  const { etag = null, "last-modified": modified = null } = kind === "sitemap" && news >= MOST_PAGES ? {} : answer.headers;
  const state = isFurther ? null : { etag, modified, movedTo };
  const note = listing.isCut ? CUT : null;
  return { kind: "answered", news, rest: Math.max(rest, (listing.ttl ?? 0) * 60_000), state, ahead: addressesAhead(channel, listing, news), note };
}

/** What was said of it when it last answered: a state that has not changed has no other. */
function noteOf({ failures, problem }: ChannelRow): Saying | null {
  return failures === 0 && problem !== null ? sayingOf(problem) : null;
}

function stateOf({ etag, modified }: ChannelRow): Record<string, string> {
  return { ...(etag !== null && { "if-none-match": etag }), ...(modified !== null && { "if-modified-since": modified }) };
}
