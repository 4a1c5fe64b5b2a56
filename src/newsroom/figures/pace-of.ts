/** How long something took, ms: half took no longer than `median`, nine of ten no longer than `ninety`; both null where there was none. */
export interface Pace {
  n: number;
  median: number | null;
  ninety: number | null;
}

/** By nearest rank: each is a time that was taken, none is made up between two. */
export function paceOf(times: readonly number[]): Pace {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
  return { n: sorted.length, median: at(0.5), ninety: at(0.9) };
}
