import type { NameFound } from "../../text/names/name-found.ts";

/** The names that lie between two places of a text, counted from the first of them. */
export function namesInside(names: readonly NameFound[], from: number, to: number): NameFound[] {
  return names.flatMap((name) => (name.start >= from && name.end <= to ? [{ ...name, start: name.start - from, end: name.end - from }] : []));
}
