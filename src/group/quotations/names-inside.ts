import type { NameFound } from "../../text/names/name-found.ts";

/** The names (in order) that lie between two places of a text, counted from the first of them. */
export function namesInside(names: readonly NameFound[], from: number, to: number): NameFound[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const inside: NameFound[] = [];
  for (let name = names[low]; name && name.end <= to; name = names[++low]) inside.push({ ...name, start: name.start - from, end: name.end - from });
  return inside;
}
