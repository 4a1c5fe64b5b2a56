import type { ChannelKind, Follow } from "../../core/channel.ts";

/**
 * A channel. Times in UTC ms. Whoever asks it holds it until `leaseUntil` under the number `fence`; it is next due at `dueAt`, `pause` ms after the
 * last time as long as all goes well. `etag` and `modified` are those of the last answer. `movedTo` is where it was led for good, `movedTimes` in a row.
 * `ahead` (JSON) are the addresses that are to be asked before it rests, after the `asked` ones since it last did. What it answers is kept for `keepDays`, null for ever.
 */
export interface ChannelRow {
  id: string;
  sourceId: string;
  kind: ChannelKind;
  name: string;
  address: string;
  host: string;
  follow: Follow;
  createdAt: number;
  pausedAt: number | null;
  dueAt: number;
  leaseUntil: number;
  fence: number;
  pause: number;
  etag: string | null;
  modified: string | null;
  movedTo: string | null;
  movedTimes: number;
  triedAt: number | null;
  succeededAt: number | null;
  changedAt: number | null;
  failures: number;
  problem: string | null;
  ahead: string;
  asked: number;
  keepDays: number | null;
}

/** A host (`name:port`) is asked one thing at a time, not before `freeAt`; `robots` is its robots.txt as read at `robotsAt`. */
export interface HostTurnRow {
  host: string;
  freeAt: number;
  leaseUntil: number;
  fence: number;
  failures: number;
  robots: string | null;
  robotsAt: number | null;
}

/** What a channel answered; `headers` is JSON, the body a blob. */
interface ResponseRow {
  id: string;
  channelId: string;
  at: number;
  address: string;
  status: number;
  headers: string;
  blobHash: string;
}

/** An item (JSON of IncomingItem) whose page at `address` is to be read at `dueAt`; null once it was, or was given up (`problem`). */
export interface PendingItemRow {
  id: string;
  channelId: string;
  responseId: string;
  digest: string;
  host: string;
  address: string;
  item: string;
  foundAt: number;
  dueAt: number | null;
  leaseUntil: number;
  fence: number;
  tries: number;
  problem: string | null;
}

/** A rule for what comes in; `sourceIds`, `sections` and `words` are JSON lists of text. */
interface RoutingRuleRow {
  id: string;
  position: number;
  sourceIds: string;
  sections: string;
  words: string;
  sectionId: string | null;
  priority: string | null;
  isDrop: number;
  createdAt: number;
}

export interface IngestSchema {
  routingRules: RoutingRuleRow;
  channels: ChannelRow;
  hostTurns: HostTurnRow;
  responses: ResponseRow;
  pendingItems: PendingItemRow;
  /** Pages of a site map that are never read, by the digest of their address. */
  passedPages: { channelId: string; digest: string };
  /** `tokenHash` is the sha-256 (hex) of what a sender shows. */
  pushTokens: { channelId: string; tokenHash: string; createdAt: number };
  /** By what a report of a source is known again; `digest` is that of the item as it was last seen. */
  reportKeys: { sourceId: string; key: string; digest: string; reportId: string };
}
