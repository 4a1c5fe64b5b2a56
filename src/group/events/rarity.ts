import { TERMS } from "./term.ts";
import { termPriors } from "./term-priors.ts";

/** As many reports is what is expected of a term worth beside those that were seen. 100 and 1,000 are within .01 of average precision. */
const EXPECTATION = 300;

/** How rare terms are among the reports of the window and by what is expected of them. It depends on the reports that are in, never on their order. */
export class Rarity {
  readonly #priors = termPriors();
  readonly #counts = new Uint32Array(TERMS);
  /** By term: the logarithm of how many reports have it, with what is expected. */
  readonly #logs = new Float32Array(TERMS).fill(Math.log(0.5));
  #all = Math.log(EXPECTATION + 1);
  #reports = 0;

  constructor() {
    this.#priors.each((term, share) => {
      this.#logs[term] = Math.log(EXPECTATION * share + 0.5);
    });
  }

  /** @param by 1 for a report that came, −1 for one that goes */
  count(codes: Uint32Array, by: 1 | -1): void {
    for (const code of codes) {
      const term = code >>> 5;
      const count = (this.#counts[term] ?? 0) + by;
      this.#counts[term] = count;
      this.#logs[term] = Math.log(count + EXPECTATION * this.#priors.of(term) + 0.5);
    }
  }

  countReports(by: 1 | -1): void {
    this.#reports += by;
    this.#all = Math.log(this.#reports + EXPECTATION + 1);
  }

  /** 0 (everywhere) to about 25. Raised to 1.25: the rarest terms tell most. */
  of(term: number): number {
    const rarity = Math.max(0, this.#all - (this.#logs[term] ?? 0));
    return rarity * Math.sqrt(Math.sqrt(rarity));
  }
}
