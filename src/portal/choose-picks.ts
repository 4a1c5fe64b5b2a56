import type { ListItem } from "../core/published.ts";

/** What is recent, reckoned back from the newest: it takes in a weekend's pages on a Monday. */
const RECENT = 2 * 86_400_000;
/** Of the recent ones the newest quarter, at most so many, is left to the lists of the newest. */
const MOST_NEWEST = 6;

/**
 * What 新闻推荐 and 今日推荐 show where nobody chose: of the recent articles, without the newest that every list of the newest shows anyway, from
 * sections that have none among the picks yet, before others; of one section those with a picture first, then the newer. Older ones only follow where
 * these do not suffice, and the newest last. No two are copies of one text.
 */
export function choosePicks(newestFirst: readonly ListItem[], most: number): ListItem[] {
  const since = (newestFirst[0]?.publishedAt ?? 0) - RECENT;
  const recent = newestFirst.filter(({ publishedAt }) => publishedAt > since).length;
  const newest = Math.min(MOST_NEWEST, Math.floor(recent / 4));
  const picks: ListItem[] = [];
  for (const pool of [newestFirst.slice(newest, recent), newestFirst.slice(recent), newestFirst.slice(0, newest)]) pick(pool, picks, most);
  return picks;
}

function pick(pool: readonly ListItem[], picks: ListItem[], most: number): void {
  const picturesFirst = [...pool.filter(({ lead }) => lead), ...pool.filter(({ lead }) => !lead)];
  while (picks.length < most) {
    const open = picturesFirst.filter((item) => !picks.some((picked) => textOf(picked) === textOf(item)));
    const of = (item: ListItem) => picks.filter(({ sectionId }) => sectionId === item.sectionId).length;
    const fewest = Math.min(...open.map(of));
    const next = open.find((item) => of(item) === fewest);
    if (!next) return;
    picks.push(next);
  }
}

/** The same for copies of one text. */
export function textOf({ id, sameAs = id }: ListItem): string {
  return sameAs;
}
