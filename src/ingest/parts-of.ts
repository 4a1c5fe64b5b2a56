import type { SafeListing } from "./feed-reader.ts";
import { safeItem } from "./items/safe-item.ts";
import { type Listing, NOTHING } from "./read-listing.ts";

/** Most items of a part, and about so many characters of text: what another thread takes over in some milliseconds. */
const MOST_ITEMS = 500;
const MOST_CHARACTERS = 500_000;

/** A listing in parts, its items made safe as they are asked for: the first says all but the items that follow. */
export function* partsOf({ items, ...listing }: Listing): Generator<SafeListing> {
  let part: SafeListing["items"] = [];
  let characters = 0;
  let about: Omit<Listing, "items"> = listing;
  for (const item of items) {
    const safe = safeItem(item);
    part.push(safe);
    characters += safe.bodyHtml.length;
    if (part.length < MOST_ITEMS && characters < MOST_CHARACTERS) continue;
    yield { ...about, items: part };
    about = { ...NOTHING, kind: listing.kind };
    part = [];
    characters = 0;
  }
  yield { ...about, items: part };
}
