import type { Rarity } from "./rarity.ts";
import type { Shelf } from "./shelf.ts";
import { TERMS } from "./term.ts";
import { BODY_STEPS } from "./terms-of.ts";

/** How often a term of the headline counts. */
const HEADLINE = 3;

/** By code: what a term weighs by how often it stands in a report, as `codeOf` wrote it in five bits. */
const FREQUENCIES = Float32Array.from({ length: 32 }, (_, code) => 1 + Math.log(Math.max(1, HEADLINE * (code >> 3) + (BODY_STEPS[code & 7] ?? 0))));
const BODY_FREQUENCIES = Float32Array.from({ length: 32 }, (_, code) => ((code & 7) === 0 ? 0 : 1 + Math.log(BODY_STEPS[code & 7] ?? 1)));

/** Weighs one report against others: the cosine of their words and that of their pairs, half and half. */
export class Scale {
  readonly #shelf: Shelf;
  readonly #rarity: Rarity;
  readonly #weights = new Float32Array(TERMS);
  #loaded: Uint32Array[] = [];
  #isColumn = false;

  constructor(shelf: Shelf, rarity: Rarity) {
    this.#shelf = shelf;
    this.#rarity = rarity;
  }

  /** Puts the report on the scale that others are weighed against. */
  load(slot: number, isColumn = false): void {
    for (const codes of this.#loaded) for (const code of codes) this.#weights[code >>> 5] = 0;
    this.#loaded = [this.#shelf.words(slot), this.#shelf.pairs(slot)];
    this.#isColumn = isColumn;
    for (const codes of this.#loaded) {
      const length = this.#lengthOf(codes, isColumn);
      for (const code of codes) this.#weights[code >>> 5] = this.weight(code, isColumn) / length;
    }
  }

  /** 0 (nothing shared) to 1 (the same terms as often). */
  likeness(slot: number, isColumn = false): number {
    return (this.#cosine(this.#shelf.words(slot), isColumn) + this.#cosine(this.#shelf.pairs(slot), isColumn)) / 2;
  }

  weight(code: number, isColumn: boolean): number {
    return ((isColumn ? BODY_FREQUENCIES : FREQUENCIES)[code & 31] ?? 0) * this.#rarity.of(code >>> 5);
  }

  #cosine(codes: Uint32Array, isColumn: boolean): number {
    let shared = 0;
    let square = 0;
    const frequencies = isColumn ? BODY_FREQUENCIES : FREQUENCIES;
    for (let i = 0; i < codes.length; i++) {
      const code = codes[i] ?? 0;
      const term = code >>> 5;
      const weight = (frequencies[code & 31] ?? 0) * this.#rarity.of(term);
      square += weight * weight;
      shared += weight * (this.#weights[term] ?? 0);
    }
    return square === 0 ? 0 : shared / Math.sqrt(square);
  }

  #lengthOf(codes: Uint32Array, isColumn: boolean): number {
    let square = 0;
    for (const code of codes) square += this.weight(code, isColumn) ** 2;
    return Math.sqrt(square) || 1;
  }
}
