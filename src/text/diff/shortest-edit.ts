/** A run of one list that stands in the other as well: `from` in the older, `to` in the newer, so many items. */
export interface Common {
  from: number;
  to: number;
  length: number;
}

/**
 * Runs that two lists share, in order, of a shortest edit (Myers, "An O(ND) Difference Algorithm", 1986), or null where, of the items that stand
 * in both, more than `most` would have to go. Takes at most about `most`² steps and as much memory, beside what is linear in the lists.
 */
export function shortestEdit<T>(older: readonly T[], newer: readonly T[], most: number): Common[] | null {
  // What stands in one list only can be in no run; without it an article written anew is compared at once.
  const a = standingIn(older, new Set(newer));
  const b = standingIn(newer, new Set(older));
  const start = sharedStart(a.items, b.items);
  const end = sharedEnd(a.items, b.items, start);
  const inner = [a, b].map(({ items }) => items.slice(start, items.length - end)) as [T[], T[]];
  const trace = inner.some((items) => items.length === 0) ? [] : search(...inner, most);
  if (!trace) return null;
  const runs = trace.length === 0 ? [] : walkBack(...inner, trace).map((run) => ({ ...run, from: run.from + start, to: run.to + start }));
  const all = [{ from: 0, to: 0, length: start }, ...runs, { from: a.items.length - end, to: b.items.length - end, length: end }];
  return inPlace(all, a.places, b.places);
}

/** The items of a list that are in `known`, with their places in it. */
function standingIn<T>(list: readonly T[], known: ReadonlySet<T>): { items: T[]; places: number[] } {
  const places = list.flatMap((item, place) => (known.has(item) ? [place] : []));
  return { items: list.filter((item) => known.has(item)), places };
}

/** Runs between the shortened lists as runs between the whole ones: apart where something else stands between. */
function inPlace(runs: readonly Common[], fromPlaces: readonly number[], toPlaces: readonly number[]): Common[] {
  const placed: Common[] = [];
  for (const run of runs) {
    for (let i = 0; i < run.length; i++) {
      const from = fromPlaces[run.from + i] ?? 0;
      const to = toPlaces[run.to + i] ?? 0;
      const last = placed.at(-1);
      if (last && last.from + last.length === from && last.to + last.length === to) last.length++;
      else placed.push({ from, to, length: 1 });
    }
  }
  return placed;
}

function sharedStart<T>(a: readonly T[], b: readonly T[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function sharedEnd<T>(a: readonly T[], b: readonly T[], start: number): number {
  let length = 0;
  while (length < a.length - start && length < b.length - start && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

/** For each number of edits, how far into `a` each diagonal came, kept before that round; null where `most` edits do not reach the end. */
function search<T>(a: readonly T[], b: readonly T[], most: number): Int32Array[] | null {
  const cap = Math.min(most, a.length + b.length);
  const reach = new Int32Array(2 * cap + 3);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= cap; edits++) {
    trace.push(reach.slice(cap - edits, cap + edits + 3)); // diagonals -edits-1 … edits+1, all that the next round may ask for
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = comesFromAbove(reach, cap + 1, diagonal, edits) ? at(reach, cap + 1 + diagonal + 1) : at(reach, cap + 1 + diagonal - 1) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      reach[cap + 1 + diagonal] = x;
      if (x >= a.length && x - diagonal >= b.length) return trace;
    }
  }
  return null;
}

function comesFromAbove(reach: Int32Array, middle: number, diagonal: number, edits: number): boolean {
  return diagonal === -edits || (diagonal !== edits && at(reach, middle + diagonal - 1) < at(reach, middle + diagonal + 1));
}

function walkBack<T>(a: readonly T[], b: readonly T[], trace: readonly Int32Array[]): Common[] {
  const runs: Common[] = [];
  let x = a.length;
  let y = b.length;
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const reach = trace[edits] ?? new Int32Array(0);
    const diagonal = x - y;
    const above = comesFromAbove(reach, edits + 1, diagonal, edits);
    const before = above ? diagonal + 1 : diagonal - 1;
    const startX = edits === 0 ? 0 : at(reach, edits + 1 + before) + (above ? 0 : 1);
    if (x > startX) runs.push({ from: startX, to: startX - diagonal, length: x - startX });
    x = edits === 0 ? 0 : at(reach, edits + 1 + before);
    y = x - before;
  }
  return runs.reverse();
}

function at(reach: Int32Array, index: number): number {
  return reach[index] ?? 0;
}
