import type { Changes } from "../store/changes.ts";
import { isGood, type Noted, noted, type Reading } from "../store/reading.ts";

/** What pages share (a site's tree, its boxes), made once and kept while none of the tags that it was made of has changed. */
export interface Parts {
  /** The part under `key`, made by `make` where it is missing or out of date. What it notes is noted of `reading` as well. */
  part<T>(reading: Reading, key: string, make: (reading: Reading) => Promise<T>): Promise<T>;
}

const MOST_PARTS = 1_000; // a site has about ten; the rest is room for months and sections

/** Keeps parts in memory, the least recently made dropped first. */
export function keepParts(changes: Changes): Parts {
  const kept = new Map<string, Noted<unknown>>();
  return {
    async part<T>(reading: Reading, key: string, make: (reading: Reading) => Promise<T>): Promise<T> {
      const known = kept.get(key);
      // A snapshot may see more than is known here yet: what is kept is good only as far as is known.
      if (known && changes.seq >= reading.seq && isGood(known, changes.newest)) {
        reading.note(...known.tags);
        return known.value as T;
      }
      const made = await noted(reading, make);
      if (kept.size >= MOST_PARTS) kept.delete(kept.keys().next().value ?? "");
      kept.delete(key);
      kept.set(key, made);
      return made.value;
    },
  };
}
