import { Heaviest, type Weighed } from "./heaviest.ts";
import { POSTED, Postings } from "./postings.ts";
import type { Scale } from "./scale.ts";
import type { Shelf } from "./shelf.ts";

/** Terms of a report that others are looked up by, the rarest; the newest that are looked at of each; and how many of all found are worth weighing. */
const LOOKED_UP = 32;
const PER_TERM = 400;
const CANDIDATES = 24;

/** Finds reports by the terms that they share, whatever their number. A report is named by its slot on the shelf. */
export class Finder {
  readonly #shelf: Shelf;
  readonly #scale: Scale;
  readonly #postings = new Postings();
  /** By slot, while reports are looked for: what the terms weigh that it shares; 0 everywhere otherwise. */
  #marks = new Float32Array(0);

  constructor(shelf: Shelf, scale: Scale) {
    this.#shelf = shelf;
    this.#scale = scale;
  }

  add(slot: number): void {
    const half = POSTED / 2;
    const posted = [...this.#shelf.words(slot).subarray(0, half), ...this.#shelf.pairs(slot).subarray(0, half)];
    const terms = posted.map((code) => code >>> 5);
    this.#postings.add(slot, terms);
  }

  remove(slot: number): void {
    this.#postings.remove(slot);
  }

  /** Reports that share the rarest terms of one, those that share most first; itself among them where it was added. */
  like(slot: number): number[] {
    if (this.#marks.length < this.#shelf.size) this.#marks = new Float32Array(Math.ceil(this.#shelf.size * 1.5));
    const found: number[] = [];
    for (const { item: term, weight } of this.#strongest(slot)) {
      this.#postings.walk(term, PER_TERM, (other) => {
        if (this.#marks[other] === 0) found.push(other);
        this.#marks[other] = (this.#marks[other] ?? 0) + weight * weight;
      });
    }
    const best = new Heaviest(CANDIDATES + 1);
    for (const other of found) best.offer(other, this.#marks[other] ?? 0);
    for (const other of found) this.#marks[other] = 0;
    return best.all.map(({ item }) => item);
  }

  #strongest(slot: number): readonly Weighed[] {
    const best = new Heaviest(LOOKED_UP);
    for (const codes of [this.#shelf.words(slot), this.#shelf.pairs(slot)])
      for (let i = 0; i < codes.length; i++) best.offer((codes[i] ?? 0) >>> 5, this.#scale.weight(codes[i] ?? 0));
    return best.all;
  }
}
