import type { IncomingFeed } from "../core/incoming.ts";
import { openThread } from "./thread.ts";

/** Where a feed came from, and as what. */
interface FeedOptions {
  contentType: string | null;
  url: string | null;
  /** IANA zone of the times that it prints without one. */
  zone: string;
}

/** Reads feeds in a thread of its own, one at a time: one of 100,000 items takes seconds, in which nobody else should wait. */
export interface FeedReader {
  /** @throws {Refused} "unreadable" for what is no feed, or takes too long or too much memory */
  read(bytes: Uint8Array, options: FeedOptions): Promise<IncomingFeed>;
  close(): Promise<void>;
}

export interface FeedQuestion {
  bytes: Uint8Array;
  options: FeedOptions;
}

export function openFeedReader(): FeedReader {
  const thread = openThread<FeedQuestion, IncomingFeed>(new URL("./feed-thread.ts", import.meta.url));
  return { read: (bytes, options) => thread.ask({ bytes, options }), close: thread.close };
}
