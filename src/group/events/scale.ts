import type { Rarity } from "./rarity.ts";
import type { Shelf } from "./shelf.ts";
import { TERMS } from "./term.ts";
import { BODY_STEPS } from "./terms-of.ts";

/** How often a term of the headline counts. */
const HEADLINE = 5;

/** By code: what a term weighs by how often it stands in a report, as `codeOf` wrote it in five bits. */
const FREQUENCIES = Float32Array.from({ length: 32 }, (_, code) => 1 + Math.log(Math.max(1, HEADLINE * (code >> 3) + (BODY_STEPS[code & 7] ?? 0))));

/** Weighs one report against others: the cosine of their words and that of their pairs, half and half. */
export class Scale {
  readonly #shelf: Shelf;
  readonly #rarity: Rarity;
  readonly #weights = new Float32Array(TERMS);
  #loaded: Uint32Array[] = [];

  constructor(shelf: Shelf, rarity: Rarity) {
    this.#shelf = shelf;
    this.#rarity = rarity;
  }

  /** Puts a report on the scale against which others are weighed. */
  load(slot: number): void {
    for (const codes of this.#loaded) for (const code of codes) this.#weights[code >>> 5] = 0;
    // copies: the slot may be another report's when the next one is loaded
    this.#loaded = [this.#shelf.words(slot).slice(), this.#shelf.pairs(slot).slice()];
    for (const codes of this.#loaded) {
      const weights = Float64Array.from(codes, (code) => this.weight(code));
      let square = 0;
      for (let i = 0; i < weights.length; i++) square += (weights[i] ?? 0) ** 2;
      const length = Math.sqrt(square) || 1;
      for (let i = 0; i < weights.length; i++) this.#weights[(codes[i] ?? 0) >>> 5] = (weights[i] ?? 0) / length;
    }
  }

  /** 0 (nothing shared) to 1 (the same terms as often). */
  likeness(slot: number): number {
    return (this.#cosine(this.#shelf.words(slot)) + this.#cosine(this.#shelf.pairs(slot))) / 2;
  }

  /** What a term with its count weighs among the reports of the window. */
  weight(code: number): number {
    return (FREQUENCIES[code & 31] ?? 0) * this.#rarity.of(code >>> 5);
  }

  #cosine(codes: Uint32Array): number {
    let shared = 0;
    let square = 0;
    for (let i = 0; i < codes.length; i++) {
      const code = codes[i] ?? 0;
      const weight = this.weight(code);
      square += weight * weight;
      shared += weight * (this.#weights[code >>> 5] ?? 0);
    }
    return square === 0 ? 0 : shared / Math.sqrt(square);
  }
}
