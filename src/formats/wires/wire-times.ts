import type { IncomingItem } from "../../core/incoming.ts";
import { statedTime } from "../stated-time.ts";

/** When an item was made: the first of `made` that is stated, else its version's time. */
export function wireTimes(
  made: readonly (string | null)[],
  version: string | null,
  zone: string,
): Pick<IncomingItem, "published" | "publishedStated" | "zoneAssumed" | "modified"> {
  const published = statedTime(made.find(Boolean) ?? version, zone);
  return {
    published: published?.iso ?? null,
    publishedStated: published?.stated ?? null,
    zoneAssumed: published?.zoneAssumed ?? false,
    modified: statedTime(version, zone)?.iso ?? null,
  };
}
