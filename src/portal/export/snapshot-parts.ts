import { type Noted, noted, type Reading } from "../../store/reading.ts";
import type { Parts } from "../parts.ts";

/** The parts of one snapshot, in which nothing is ever out of date. */
export function snapshotParts(): Parts {
  const made = new Map<string, Noted<unknown>>();
  return {
    async part<T>(reading: Reading, key: string, make: (reading: Reading) => Promise<T>): Promise<T> {
      const known = made.get(key);
      if (known) reading.note(...known.tags);
      else made.set(key, await noted(reading, make));
      return made.get(key)?.value as T;
    },
  };
}
