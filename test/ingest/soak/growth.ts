/** What the worker held at the end of a minute: bytes, and open descriptors. */
export interface Held {
  rss: number;
  heap: number;
  descriptors: number;
}

/** By how much each may be greater in the last third of a soak than in the second, by its median: caches of the database and threads that were started again go up and down. */
const MAY_GROW: Readonly<Record<keyof Held, (before: number) => number>> = {
  rss: (before) => before * 0.15 + 32 * 2 ** 20,
  heap: (before) => before * 0.1 + 8 * 2 ** 20,
  descriptors: () => 8,
};

/** What grew, in the order of `Held`; the first third is not looked at, for what is kept once is kept then. */
export function growth(samples: readonly Held[]): { what: keyof Held; before: number; after: number }[] {
  const third = Math.floor(samples.length / 3);
  const [middle, end] = [samples.slice(third, samples.length - third), samples.slice(samples.length - third)];
  return (["rss", "heap", "descriptors"] as const).flatMap((what) => {
    const [before, after] = [median(middle.map((held) => held[what])), median(end.map((held) => held[what]))];
    return after - before > MAY_GROW[what](before) ? [{ what, before, after }] : [];
  });
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
