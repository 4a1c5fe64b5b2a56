import type { Held } from "./held.ts";

/** Reports that are kept of each name: enough to see whether it is rare, or of many events, and no more however many there are. */
const KEPT = 64;

/** The newest reports of the window by what they name. */
export class Newest {
  readonly #byName = new Map<number, Held[]>();

  add(names: readonly number[], held: Held): void {
    for (const name of names) {
      const all = this.#byName.get(name) ?? [];
      if (all.length === 0) this.#byName.set(name, all);
      if (all.length === KEPT) all.shift();
      all.push(held);
    }
  }

  remove(names: readonly number[], held: Held): void {
    for (const name of names) {
      const all = this.#byName.get(name) ?? [];
      const at = all.indexOf(held);
      if (at >= 0) all.splice(at, 1);
      if (all.length === 0) this.#byName.delete(name);
    }
  }

  /** In order of arrival. */
  of(name: number): readonly Held[] {
    return this.#byName.get(name) ?? [];
  }
}
