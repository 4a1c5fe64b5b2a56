import { safeItem } from "./items/safe-item.ts";
import { type Listing, NOTHING } from "./read-listing.ts";

/** A part of a listing: its items as JSON, which another thread takes over at once and reads when it gets to them. */
export interface ListingPart extends Omit<Listing, "items"> {
  items: string;
  count: number;
}

/** Most items of a part, and about so many characters of text: what is read in some milliseconds. */
const MOST_ITEMS = 500;
const MOST_CHARACTERS = 500_000;

/** A listing in parts, its items made safe as they are asked for: the first says all but the items that follow. */
export function* partsOf({ items, ...listing }: Listing): Generator<ListingPart> {
  let part: string[] = [];
  let characters = 0;
  let about: Omit<Listing, "items"> = listing;
  for (const item of items) {
    const safe = safeItem(item);
    part.push(JSON.stringify(safe));
    characters += safe.bodyHtml.length;
    if (part.length < MOST_ITEMS && characters < MOST_CHARACTERS) continue;
    yield { ...about, items: `[${part.join()}]`, count: part.length };
    about = { ...NOTHING, kind: listing.kind };
    part = [];
    characters = 0;
  }
  yield { ...about, items: `[${part.join()}]`, count: part.length };
}
