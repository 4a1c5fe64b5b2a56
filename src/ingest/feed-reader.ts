import type { SafeItem } from "./items/safe-item.ts";
import type { Listing, ListingOptions } from "./read-listing.ts";
import { openPartsReader, type Reader } from "./reader.ts";

/** A listing whose items may be shown. */
export interface SafeListing extends Listing {
  items: SafeItem[];
}

export type FeedReader = Reader<ListingOptions, SafeListing>;

/** Reads feeds, front pages and site maps as `readListing` does. */
export function openFeedReader(): FeedReader {
  return openPartsReader(new URL("./feed-thread.ts", import.meta.url), (first: SafeListing, rest) => ({
    ...first,
    items: [first, ...rest].flatMap(({ items }) => items),
  }));
}
