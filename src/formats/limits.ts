import { Refused } from "../core/refused.ts";

/** Items of one feed or addresses of one map, at most: twice what the site map protocol allows, a hundred times what the longest feeds hold. */
export const MOST_ITEMS = 100_000;
/** Bytes of one file, at most: what the fetcher lets through. */
const LARGEST = 10 * 1024 * 1024;

/** @throws {Refused} "unreadable" for more than 10 MB */
export function refuseLarge(bytes: Uint8Array): void {
  if (bytes.length > LARGEST) throw new Refused("unreadable", "It is larger than 10 MB.", "超过10 MB。");
}
