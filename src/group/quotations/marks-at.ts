import type { Marks } from "./reading.ts";

/** The last pair of marks that closes before `index`, or null. */
export function lastBefore(marks: readonly Marks[], index: number): Marks | null {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1] ?? null;
}

/** The pair of marks that opens at `start`, or null. */
export function markAt(marks: readonly Marks[], start: number): Marks | null {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return marks[low]?.start === start ? (marks[low] ?? null) : null;
}
