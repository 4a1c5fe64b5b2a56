/** A report or an article in which the name stands; `at` (UTC ms) is when it came, or was changed last. */
export interface Use {
  id: string;
  headline: string | null;
  at: number;
}

/** Where a list goes on: behind this one. */
export interface Spot {
  at: number;
  id: string;
}

/** What was found in so many rows, and where the next ones begin: null at the end. */
export interface Slice {
  found: Use[];
  next: Spot | null;
}

/** What is looked for: any of `begins` stands in every text that `isIn` says yes to. `limit`: rows of a slice. */
export interface Wanted {
  begins: readonly string[];
  isIn(text: string): boolean;
  limit: number;
}
