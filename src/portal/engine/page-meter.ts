/** Pages of which it is kept how long they took. */
const SHOWN = 10;
/** For how long one is shown, ms. */
const HOUR = 3_600_000;

/** A page that took long to make. */
export interface SlowPage {
  /** Site and address. */
  page: string;
  ms: number;
  /** UTC ms. */
  at: number;
}

/** Counts what the pages of one process do: how many were ready, how many were made and in what time, and which took longest within the hour. */
export class PageMeter {
  /** Served as they were kept. */
  hits = 0;
  /** Made anew, and how long that took in all, ms. */
  made = 0;
  madeMs = 0;
  #slowest: SlowPage[] = [];

  make(slow: SlowPage): void {
    this.made++;
    this.madeMs += slow.ms;
    const shortest = this.#slowest.at(-1);
    if (this.#slowest.length >= SHOWN && shortest && shortest.ms >= slow.ms && shortest.at > slow.at - HOUR) return;
    const others = this.slowest(slow.at).filter(({ page }) => page !== slow.page);
    const same = this.#slowest.find(({ page, at }) => page === slow.page && at > slow.at - HOUR);
    this.#slowest = [...others, same && same.ms > slow.ms ? same : slow].sort((a, b) => b.ms - a.ms).slice(0, SHOWN);
  }

  /** Those of the hour before `now` (UTC ms), the slowest first. */
  slowest(now: number): SlowPage[] {
    return this.#slowest.filter(({ at }) => at > now - HOUR);
  }
}
