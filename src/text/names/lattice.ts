import type { NameKind } from "../../core/known-name.ts";
import { OTHER } from "./lexicon.ts";
import type { Piece } from "./piece.ts";

/** Kinds of pieces, as numbers. */
export const NONE = 0;
export const PERSON = 1;
export const PLACED = 2;
export const ORGANISED = 3;
export const KINDS: readonly (NameKind | null)[] = [null, "person", "place", "organisation"];

/** All ways in which a run of characters may fall into pieces, of which the likeliest way to each place is kept. Used again for run after run. */
export class Lattice {
  from = 0;
  to = 0;
  /** The place from which pieces are offered. */
  at = 0;
  readonly #score: Float64Array;
  readonly #back: Int32Array;
  readonly #kinds: Uint8Array;
  readonly #rows: Int32Array;
  readonly #classes: Uint8Array;

  /** @param longest characters of the longest run */
  constructor(longest: number) {
    this.#score = new Float64Array(longest + 1);
    this.#back = new Int32Array(longest + 1);
    this.#kinds = new Uint8Array(longest + 1);
    this.#rows = new Int32Array(longest + 1);
    this.#classes = new Uint8Array(longest + 1);
  }

  /** Begins with the run from `from` to before `to`. */
  begin(from: number, to: number): void {
    this.from = from;
    this.to = to;
    this.at = from;
    this.#score.fill(Number.NEGATIVE_INFINITY, 0, to - from + 1);
    this.#score[0] = 0;
    this.#kinds[0] = NONE;
    this.#classes[0] = OTHER;
  }

  /** Offers the piece from `at` to before `end`; `weight` is the logarithm of how likely it is. */
  reach(end: number, weight: number, kind: number, row: number, wordClass: number): void {
    const i = end - this.from;
    const sum = (this.#score[this.at - this.from] ?? 0) + weight;
    if (end > this.to || sum <= (this.#score[i] ?? 0)) return;
    this.#score[i] = sum;
    this.#back[i] = this.at - this.from;
    this.#kinds[i] = kind;
    this.#rows[i] = row;
    this.#classes[i] = wordClass;
  }

  /** Kind and class of the likeliest piece that ends at `at`. */
  kindBefore(): number {
    return this.#kinds[this.at - this.from] ?? NONE;
  }
  classBefore(): number {
    return this.#classes[this.at - this.from] ?? OTHER;
  }

  /** The likeliest pieces, in order. */
  pieces(): Piece[] {
    const pieces: Piece[] = [];
    for (let i = this.to - this.from; i > 0; i = this.#back[i] ?? 0) {
      const kind = KINDS[this.#kinds[i] ?? NONE] ?? null;
      pieces.push({
        start: this.from + (this.#back[i] ?? 0),
        end: this.from + i,
        kind,
        row: this.#rows[i] ?? -1,
        wordClass: this.#classes[i] ?? OTHER,
      });
    }
    return pieces.reverse();
  }
}
