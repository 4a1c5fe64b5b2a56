import { TERMS } from "./term.ts";

/** Terms of a report under which it is found: its rarest words and its rarest pairs, half of each. */
export const POSTED = 24;

/** Which reports have a term, the newest first: lists in two arrays of numbers, so that a report is put in and taken out at a cost that does not grow. */
export class Postings {
  /** By term: its newest posting, +1; 0 where there is none. A posting is slot · POSTED + its place. */
  readonly #heads = new Int32Array(TERMS);
  #older = new Int32Array(0);
  #newer = new Int32Array(0);
  #terms = new Int32Array(0);

  add(slot: number, terms: readonly number[]): void {
    if ((slot + 1) * POSTED > this.#older.length) this.#grow((slot + 1) * POSTED);
    for (let place = 0; place < POSTED; place++) {
      const at = slot * POSTED + place;
      const term = terms[place] ?? -1;
      this.#terms[at] = term;
      if (term < 0) continue;
      const head = this.#heads[term] ?? 0;
      this.#older[at] = head;
      this.#newer[at] = 0;
      if (head > 0) this.#newer[head - 1] = at + 1;
      this.#heads[term] = at + 1;
    }
  }

  remove(slot: number): void {
    for (let place = 0; place < POSTED; place++) {
      const at = slot * POSTED + place;
      const term = this.#terms[at] ?? -1;
      if (term < 0) continue;
      const [older = 0, newer = 0] = [this.#older[at], this.#newer[at]];
      if (newer > 0) this.#older[newer - 1] = older;
      else this.#heads[term] = older;
      if (older > 0) this.#newer[older - 1] = newer;
    }
  }

  /** Calls `visit` with the newest slots of a term, `most` at most. */
  walk(term: number, most: number, visit: (slot: number) => void): void {
    let left = most;
    for (let at = this.#heads[term] ?? 0; at > 0 && left > 0; at = this.#older[at - 1] ?? 0, left--) visit(Math.floor((at - 1) / POSTED));
  }

  #grow(least: number): void {
    const size = Math.max(least, Math.ceil(this.#older.length * 1.5), POSTED * 4_096);
    this.#older = copied(this.#older, size);
    this.#newer = copied(this.#newer, size);
    this.#terms = copied(this.#terms, size);
  }
}

function copied(old: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const made = new Int32Array(size);
  made.set(old);
  return made;
}
