import type { IncomingFeed } from "../core/incoming.ts";
import type { FeedOptions } from "../formats/read-feed/read-feed.ts";
import { openReader, type Reader } from "./reader.ts";

export type FeedReader = Reader<FeedOptions, IncomingFeed>;

/** Reads feeds as `readFeed` does. */
export function openFeedReader(): FeedReader {
  return openReader(new URL("./feed-thread.ts", import.meta.url));
}
