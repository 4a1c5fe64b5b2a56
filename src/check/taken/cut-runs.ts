import type { Run } from "./runs-in.ts";

/** Letters that stand together in a cut at least: of single ones any sentence can be made. */
const SHORTEST = 2;

/** The stretches of `source`, in its order, of which `held` is made, each the longest that follows the one before; null where it is not made of such. */
export function cutRuns(held: string, source: string): Run[] | null {
  const runs: Run[] = [];
  let end = 0;
  for (let from = 0; from < held.length; ) {
    let at = source.indexOf(held.slice(from, from + SHORTEST), end);
    if (at < 0) return null;
    let length = Math.min(SHORTEST, held.length - from);
    for (let next = at; from + length < held.length; length++) {
      next = source.indexOf(held.slice(from, from + length + 1), next);
      if (next < 0) break;
      at = next;
    }
    runs.push({ from, at, length });
    end = at + length;
    from += length;
  }
  return runs;
}
