import { candidatesOf, PER_KEY } from "./candidates-of.ts";
import { keysOf } from "./keys-of.ts";
import type { Print } from "./print.ts";

/** Reports in memory, found by the keys of their prints at a cost that does not grow with their number. */
export class CopyIndex<Id> {
  readonly #ids = new Map<string, Id[]>();

  /** The older first. */
  add(id: Id, print: Print): void {
    for (const key of keysOf(print)) {
      const ids = this.#ids.get(key);
      if (!ids) this.#ids.set(key, [id]);
      else if (ids.unshift(id) > PER_KEY) ids.pop();
    }
  }

  /** See `candidatesOf`. */
  candidates(print: Print): Id[] {
    return candidatesOf(keysOf(print).map((key) => this.#ids.get(key) ?? []));
  }
}
