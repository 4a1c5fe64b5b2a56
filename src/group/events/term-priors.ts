import { wordShares } from "../../text/word-shares.ts";
import { pairNumber, TERMS, wordNumber } from "./term.ts";

const HAN = /^\p{Script=Han}+$/u;

let priors: Float32Array | undefined;

/** By term number: in what share of texts (0…1) it is to be expected before any was seen. Made once, in about a third of a second. */
export function termPriors(): Float32Array {
  priors ??= made();
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
