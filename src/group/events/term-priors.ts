import { wordShares } from "../../text/word-shares.ts";
import { pairNumber, TERMS, wordNumber } from "./term.ts";

const HAN = /^\p{Script=Han}+$/u;

/** In what share of texts (0…1) terms are to be expected before any was seen: half a million terms of four million, so that they lie in a list, by drawers. */
export class TermPriors {
  readonly #terms: Uint32Array;
  readonly #shares: Float32Array;
  /** By drawer: where its terms begin. */
  readonly #starts = new Uint32Array((TERMS >>> DRAWER) + 2);

  /** @param shares by term number */
  constructor(shares: Float32Array) {
    this.#terms = Uint32Array.from(termsIn(shares));
    this.#shares = Float32Array.from(this.#terms, (term) => shares[term] ?? 0);
    for (let drawer = 0, i = 0; drawer < this.#starts.length; drawer++) {
      while (i < this.#terms.length && (this.#terms[i] ?? 0) >>> DRAWER < drawer) i++;
      this.#starts[drawer] = i;
    }
  }

  /** 0 for what no text is known to have. */
  of(term: number): number {
    const drawer = term >>> DRAWER;
    const end = this.#starts[drawer + 1] ?? 0;
    for (let i = this.#starts[drawer] ?? 0; i < end; i++) if (this.#terms[i] === term) return this.#shares[i] ?? 0;
    return 0;
  }

  /** Calls `visit` with every term that is expected at all. */
  each(visit: (term: number, share: number) => void): void {
    for (const [i, term] of this.#terms.entries()) visit(term, this.#shares[i] ?? 0);
  }
}

/** A drawer holds 1 << DRAWER numbers, and seven or so of the terms. */
const DRAWER = 6;

function* termsIn(shares: Float32Array): Generator<number> {
  for (let term = 0; term < shares.length; term++) if (shares[term] !== 0) yield term;
}

let priors: TermPriors | undefined;

/** Those of the words of a large collection. Made once, in about a third of a second. */
export function termPriors(): TermPriors {
  priors ??= new TermPriors(made());
  return priors;
}

function made(): Float32Array {
  const shares = new Float32Array(TERMS);
  for (const [word, share] of wordShares()) {
    add(shares, wordNumber(word), share);
    if (!HAN.test(word)) continue;
    for (let i = 1; i < word.length; i++) add(shares, pairNumber(word.slice(i - 1, i + 1)), share);
  }
  return shares;
}

function add(shares: Float32Array, term: number, share: number): void {
  shares[term] = Math.min(1, (shares[term] ?? 0) + share);
}
