import type { ChannelRow } from "../../store/schema/ingest.ts";
import { sourceById } from "../../store/sources.ts";
import type { Ingest } from "../ingest.ts";
import { problemOf, problemOfStatus } from "../problem-of.ts";
import type { PollEnd } from "./end-poll.ts";
import { keepResponse } from "./keep-response.ts";
import { wished } from "./next-time.ts";
import { takeItems } from "./take-items.ts";

/** What is taken for a feed first; some servers give a page otherwise. */
const ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5";

/** Asks a channel for what is new and keeps it. Cut off anywhere, it is asked again and takes what is left. */
export async function pollChannel(ingest: Ingest, channel: ChannelRow): Promise<PollEnd> {
  try {
    return await poll(ingest, channel);
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return { kind: "failed", problem, rest: 0, isGone: false };
  }
}

async function poll(ingest: Ingest, channel: ChannelRow): Promise<PollEnd> {
  const { store, door, feeds } = ingest;
  const { address, etag, modified, sourceId } = channel;
  const headers = { accept: ACCEPT, ...(etag !== null && { "if-none-match": etag }), ...(modified !== null && { "if-modified-since": modified }) };
  const answer = await door.ask(address, { headers });
  const rest = wished(answer.headers, store.clock.now());
  const movedTo = answer.isMoved ? answer.url : null;
  if (answer.status === 304) return { kind: "answered", news: 0, rest, etag, modified, movedTo };
  if (answer.status !== 200) return { kind: "failed", problem: problemOfStatus(answer.status), rest, isGone: answer.status === 410 };
  const responseId = await keepResponse(ingest, channel, answer);
  const source = await sourceById(store.write, sourceId);
  const contentType = answer.headers["content-type"] ?? null;
  const feed = await feeds.read(answer.body, { contentType, url: answer.url, zone: source?.zone ?? "Asia/Shanghai" });
  const news = await takeItems(ingest, channel, responseId, feed.items);
  const { etag: newEtag = null, "last-modified": newModified = null } = answer.headers;
  return { kind: "answered", news, rest: Math.max(rest, (feed.ttl ?? 0) * 60_000), etag: newEtag, modified: newModified, movedTo };
}
