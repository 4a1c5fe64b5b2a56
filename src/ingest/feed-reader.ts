import type { SafeItem } from "./items/safe-item.ts";
import type { ListingPart } from "./parts-of.ts";
import type { Listing, ListingOptions } from "./read-listing.ts";
import { openPartsReader, type Reader } from "./reader.ts";

/** A listing whose items may be shown, and are made of what the thread wrote when one gets to them: a hundred thousand at once would hold everybody up. */
export interface SafeListing extends Omit<Listing, "items"> {
  items: Iterable<SafeItem>;
  count: number;
}

export type FeedReader = Reader<ListingOptions, SafeListing>;

/** Reads feeds, front pages and site maps as `readListing` does. */
export function openFeedReader(): FeedReader {
  return openPartsReader(new URL("./feed-thread.ts", import.meta.url), (first: ListingPart, rest) => {
    const parts = [first, ...rest];
    return { ...first, items: itemsIn(parts), count: parts.reduce((sum, { count }) => sum + count, 0) };
  });
}

function itemsIn(parts: readonly ListingPart[]): Iterable<SafeItem> {
  return {
    *[Symbol.iterator]() {
      for (const { items } of parts) yield* JSON.parse(items) as SafeItem[];
    },
  };
}
