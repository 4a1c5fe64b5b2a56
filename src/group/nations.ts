import { COUNTRIES } from "../text/place-table.ts";

/** Every country by its usual Chinese name, the longest first. */
// bounded: a list of names without repetitions
export const NATIONS = new RegExp(
  COUNTRIES.trim()
    .split(/\s+/)
    .toSorted((a, b) => b.length - a.length)
    .join("|"),
  "g",
);
