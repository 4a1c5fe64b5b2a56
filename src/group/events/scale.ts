import type { Rarity } from "./rarity.ts";
import type { Shelf } from "./shelf.ts";
import { BODY_STEPS, PAIRS, WORDS } from "./terms-of.ts";

/** How often a term of the headline counts. */
const HEADLINE = 5;

/** By code: what a term weighs by how often it stands in a report, as `codeOf` wrote it in five bits. */
const FREQUENCIES = Float32Array.from({ length: 32 }, (_, code) => 1 + Math.log(Math.max(1, HEADLINE * (code >> 3) + (BODY_STEPS[code & 7] ?? 0))));

/** Reports whose weights are kept while the window stays as it is: those of one look, and no more memory than two megabytes. */
const KEPT = 4_096;
const STRIDE = WORDS + PAIRS;
/** Places for the terms of the report on the scale, four for each, so that they stay in the processor's nearest memory. */
const PLACES = 1 << Math.ceil(Math.log2(4 * STRIDE));

/** Weighs one report against others: the cosine of their words and that of their pairs, half and half. */
export class Scale {
  readonly #shelf: Shelf;
  readonly #rarity: Rarity;
  /** By slot modulo KEPT: the slot whose weights are kept there, −1 for none. */
  readonly #keptOf = new Int32Array(KEPT).fill(-1);
  readonly #kept = new Float32Array(KEPT * STRIDE);
  /** The report on the scale: its terms by their last bits, or the next free place; −1 where there is none. */
  readonly #terms = new Int32Array(PLACES).fill(-1);
  readonly #weights = new Float32Array(PLACES);
  #loaded = -1;

  constructor(shelf: Shelf, rarity: Rarity) {
    this.#shelf = shelf;
    this.#rarity = rarity;
  }

  /** What terms weigh has changed, or what lies on the shelf: nothing that was kept is true any more. */
  renew(): void {
    this.#keptOf.fill(-1);
    this.#loaded = -1;
  }

  /** Of two reports: 0 (nothing shared) to 1 (the same terms as often). Many in a row with the same first one cost least. */
  likeness(slot: number, other: number): number {
    if (slot !== this.#loaded) this.#load(slot);
    const at = this.#weightsOf(other);
    const words = this.#shelf.words(other);
    const pairs = this.#shelf.pairs(other);
    return (this.#shared(words, at) + this.#shared(pairs, at + words.length)) / 2;
  }

  /** What a term with its count weighs among the reports of the window. */
  weight(code: number): number {
    return (FREQUENCIES[code & 31] ?? 0) * this.#rarity.of(code >>> 5);
  }

  #load(slot: number): void {
    this.#terms.fill(-1);
    let at = this.#weightsOf(slot);
    for (const codes of [this.#shelf.words(slot), this.#shelf.pairs(slot)])
      for (let i = 0; i < codes.length; i++) {
        const place = this.#placeOf((codes[i] ?? 0) >>> 5);
        this.#terms[place] = (codes[i] ?? 0) >>> 5;
        this.#weights[place] = this.#kept[at++] ?? 0;
      }
    this.#loaded = slot;
  }

  /** Where a term of the report on the scale lies, or would. */
  #placeOf(term: number): number {
    let place = term & (PLACES - 1);
    for (let there = this.#terms[place]; there !== term && there !== -1; there = this.#terms[place]) place = (place + 1) & (PLACES - 1);
    return place;
  }

  #shared(codes: Uint32Array, at: number): number {
    let shared = 0;
    for (let i = 0; i < codes.length; i++) {
      const term = (codes[i] ?? 0) >>> 5;
      const place = this.#placeOf(term);
      if (this.#terms[place] === term) shared += (this.#kept[at + i] ?? 0) * (this.#weights[place] ?? 0);
    }
    return shared;
  }

  /** Where the weights of a report's words and then of its pairs begin, each of the two as a vector of length 1. */
  #weightsOf(slot: number): number {
    const row = slot % KEPT;
    const start = row * STRIDE;
    if (this.#keptOf[row] === slot) return start;
    const words = this.#shelf.words(slot);
    this.#weigh(words, start);
    this.#weigh(this.#shelf.pairs(slot), start + words.length);
    this.#keptOf[row] = slot;
    return start;
  }

  #weigh(codes: Uint32Array, start: number): void {
    let square = 0;
    for (let i = 0; i < codes.length; i++) {
      const weight = this.weight(codes[i] ?? 0);
      this.#kept[start + i] = weight;
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (let i = 0; i < codes.length; i++) this.#kept[start + i] = (this.#kept[start + i] ?? 0) / length;
  }
}
