/** Counts by what they are counted under. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(key: string, n = 1): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + n);
  }

  of(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  /** The greatest first, each with the name that `nameOf` gives it. */
  named(nameOf: (key: string) => string | null): Counted[] {
    const all = [...this.#counts].map(([id, n]) => ({ id, name: nameOf(id), n }));
    return all.sort((one, other) => other.n - one.n || (one.id < other.id ? -1 : 1));
  }
}

/** How many, of whom or what; `name` is null where nobody knows it any more, `id` empty where there is none. */
export interface Counted {
  id: string;
  name: string | null;
  n: number;
}
