/** 渠道: a way by which reports of a source arrive. */
export interface Channel {
  id: string;
  sourceId: string;
  /** What lies at the address. */
  kind: "feed";
  name: string;
  address: string;
  /** Whether an item's own page is read: where the feed has less than the whole text, always, or never. */
  follow: Follow;
  isPaused: boolean;
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
  problem: string | null;
  reports: number;
}
