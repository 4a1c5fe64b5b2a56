import { readListing } from "./read-listing.ts";
import { answerWith } from "./reader.ts";

// The thread in which feeds, front pages and site maps are read: one of 100,000 items takes seconds, in which nobody else should wait.
answerWith(readListing);
