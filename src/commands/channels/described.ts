import type { Found } from "../../ingest/channels/look-at.ts";

/** What an address is, and what a channel there does. */
export function described({ kind, feed: { count, maps } }: Found): string {
  if (kind === "feed") return `a feed of ${count} items`;
  if (kind === "list")
    return `a page without a feed that leads to ${count} articles: each is read once, and older pages as long as they bring something new`;
  if (kind === "article") return "a single article";
  if (maps.length > 0) return `an index of ${maps.length} site maps: the newest are read, 200 pages of each at a time`;
  return `a site map of ${count} pages: the newest 200 are read, and from then on what is new`;
}
