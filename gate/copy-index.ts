import { candidatesOf, PER_KEY } from "../src/group/near-copies/candidates-of.ts";
import { keysOf } from "../src/group/near-copies/keys-of.ts";
import type { Print } from "../src/group/near-copies/print.ts";

/** Reports in memory, found by the keys of their prints as the worker finds them in the database. */
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
