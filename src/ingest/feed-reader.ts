import type { Listing, ListingOptions } from "./read-listing.ts";
import { openReader, type Reader } from "./reader.ts";

export type FeedReader = Reader<ListingOptions, Listing>;

/** Reads feeds, front pages and site maps as `readListing` does. */
export function openFeedReader(): FeedReader {
  return openReader(new URL("./feed-thread.ts", import.meta.url));
}
