import type { Saying } from "./saying.ts";

/** 渠道: a way by which reports of a source arrive. */
export interface Channel {
  id: string;
  sourceId: string;
  kind: ChannelKind;
  name: string;
  address: string;
  /** Whether an item's own page is read: where the feed has less than the whole text, always, or never. */
  follow: Follow;
  isPaused: boolean;
}

/** What may lie at an address of the web: a feed, the front of a site or section, a site map. */
export const WEB_KINDS = ["feed", "list", "sitemap"] as const;
export type WebKind = (typeof WEB_KINDS)[number];

/** The same, or a folder into which a wire drops its files, or a door at which somebody delivers documents. */
export const CHANNEL_KINDS = [...WEB_KINDS, "folder", "push"] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** Whether somebody goes and looks what is there. At a push channel others come: it is never due, and never late. */
export function isAsked(kind: ChannelKind): boolean {
  return kind !== "push";
}

/** A due channel may wait so long, ms, before it is late: as long as the shortest pause between two times that it is asked. */
const GRACE = 300_000;

/** Whether a channel that nobody paused should have been asked by `now` (UTC ms) and was not. */
export function isLate({ kind, dueAt }: { kind: ChannelKind; dueAt: number }, now: number): boolean {
  return isAsked(kind) && now - dueAt > GRACE;
}

/** Whether all that comes by such a channel is addresses of pages, with a headline at most: each page is read, once, or there is no report. */
export function namesPages(kind: ChannelKind): boolean {
  return kind === "list" || kind === "sitemap";
}

export const FOLLOWS = ["auto", "always", "never"] as const;
export type Follow = (typeof FOLLOWS)[number];

/** How a channel fares; times in UTC ms, null before the first. */
export interface ChannelHealth {
  dueAt: number;
  triedAt: number | null;
  succeededAt: number | null;
  /** When it last had something new. */
  changedAt: number | null;
  /** Tries in a row that failed. */
  failures: number;
  /** Why the last one did, for people; null after a success. */
  problem: Saying | null;
  reports: number;
  /** Items whose page is still to be read. */
  waiting: number;
  /** Mean time from when an item says that it was published to when it was here, ms, of the last week; null where that can't be told. */
  delay: number | null;
}
