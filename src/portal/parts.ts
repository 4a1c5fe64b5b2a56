import type { Changes } from "../store/changes.ts";

/** What pages share (a site's frame, its boxes), made once and kept while none of the tags that it was made of has changed. */
export interface Parts {
  /**
   * The part under `key`, made by `make` where it is missing or out of date. `tagsOf` names what it was made of.
   * What was read while a change was under way carries the number from before it, so it is made anew the next time.
   */
  part<T>(key: string, make: () => Promise<T>, tagsOf: (made: T) => readonly string[]): Promise<T>;
}

const MOST_PARTS = 1_000; // a site has about ten; the rest is room for yesterday's keys

/** Keeps parts in memory, the least recently made dropped first. */
export function keepParts(changes: Changes): Parts {
  const kept = new Map<string, { seq: number; tags: readonly string[]; made: unknown }>();
  const fresh = ({ seq, tags }: { seq: number; tags: readonly string[] }) => tags.every((tag) => changes.newest(tag) <= seq);
  return {
    async part<T>(key: string, make: () => Promise<T>, tagsOf: (made: T) => readonly string[]): Promise<T> {
      const known = kept.get(key);
      if (known && fresh(known)) return known.made as T;
      const seq = changes.seq;
      const made = await make();
      if (kept.size >= MOST_PARTS) kept.delete(kept.keys().next().value ?? "");
      kept.delete(key);
      kept.set(key, { seq, tags: tagsOf(made), made });
      return made;
    },
  };
}
