import { keysOf } from "./keys-of.ts";
import type { Print } from "./print.ts";

/** Reports kept under a key: the newest. */
const PER_KEY = 64;
/** Candidates looked at. */
const CANDIDATES = 16;

/** Prints in memory, found by their keys at a cost that does not grow with their number. */
export class CopyIndex<Id> {
  readonly #prints = new Map<Id, Print>();
  readonly #ids = new Map<string, Id[]>();

  /** Add the older first. */
  add(id: Id, print: Print): void {
    this.#prints.set(id, print);
    for (const key of keysOf(print)) {
      const ids = this.#ids.get(key);
      if (!ids) this.#ids.set(key, [id]);
      else if (ids.push(id) > PER_KEY) ids.shift();
    }
  }

  /** Those of which `print` may be a copy, or they of it: first those with which it has most keys in common, of equals the newer. */
  candidates(print: Print): { id: Id; print: Print }[] {
    const shared = new Map<Id, number>();
    for (const key of keysOf(print)) for (const id of this.#ids.get(key) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    const best = [...shared].sort(([, a], [, b]) => b - a).slice(0, CANDIDATES);
    return best.flatMap(([id]) => {
      const found = this.#prints.get(id);
      return found ? [{ id, print: found }] : [];
    });
  }
}
