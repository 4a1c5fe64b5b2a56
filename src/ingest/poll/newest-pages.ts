import type { IncomingItem } from "../../core/incoming.ts";

/** Pages that are taken of one site map at a time, the newest first: of a site with 50,000 no more come on its first day. */
export const MOST_PAGES = 200;
/** What was changed so long before the channel was last read in full, ms, is old, not new: maps are made by night, and some by the day before. */
const LATE = 2 * 86_400_000;

/** Which of a map's unseen pages are read, and which never are. `since` (UTC ms) is when the map was last read in full, null before the first time. */
export function newestPages<T extends { item: Pick<IncomingItem, "published" | "modified"> }>(
  found: readonly T[],
  since: number | null,
): { taken: T[]; passed: T[] } {
  const dated = found.map((one) => ({ one, at: Date.parse(one.item.published ?? one.item.modified ?? "") || null }));
  const isOld = ({ at }: { at: number | null }) => since !== null && at !== null && at < since - LATE;
  const newest = dated.filter((page) => !isOld(page)).sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
  const passed = since === null ? newest.slice(MOST_PAGES) : dated.filter(isOld);
  return { taken: newest.slice(0, MOST_PAGES).map(({ one }) => one), passed: passed.map(({ one }) => one) };
}
