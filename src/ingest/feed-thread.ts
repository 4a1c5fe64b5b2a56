import { partsOf } from "./parts-of.ts";
import { readAnything } from "./read-anything.ts";
import { type ListingOptions, readListing } from "./read-listing.ts";
import { answerInParts } from "./reader.ts";

// The thread in which what lists reports is read: a feed of 100,000 items takes seconds, in which nobody else should wait.
answerInParts((bytes, { kind = "feed", ...options }: ListingOptions) =>
  partsOf(kind === "any" ? readAnything(bytes, options) : readListing(bytes, { ...options, kind })),
);
