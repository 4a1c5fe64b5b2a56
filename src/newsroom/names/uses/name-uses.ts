import { setImmediate as nextTurn } from "node:timers/promises";
import type { Staff } from "../../../core/staff.ts";
import type { Store } from "../../../store/store.ts";
import { nameTable } from "../../../text/names/name-table.ts";
import { namesIn } from "../../../text/names/names-in.ts";
import { nameById } from "../name-by-id.ts";
import { articlesBelow } from "./articles-below.ts";
import { begins } from "./begins.ts";
import { reportsBelow } from "./reports-below.ts";
import type { Slice, Spot, Use, Wanted } from "./slice.ts";

/** How far back is looked: no index holds the words of reports. */
export const LOOK_BACK = { days: 14, reports: 20_000, articles: 2_000 } as const;
/** Rows of one query, which take some 10 ms; in between others have their turn. */
const SLICE = 1_000;
/** Uses of each kind that are told. */
const SHOWN = 20;
const DAY = 86_400_000;

/** Where a name stands. `isAll` is false where more than these were found, or more is stored than was looked at. */
export interface NameUses {
  reports: Use[];
  articles: Use[];
  isAll: boolean;
}

/**
 * Reports of the last days, and articles changed last that `staff` may read, in which the name stands in any form and case, the newest first.
 * @throws {Refused} "not-found"
 */
export async function nameUses(store: Store, staff: Staff, nameId: string): Promise<NameUses> {
  const name = await nameById(store.write, nameId);
  const table = nameTable([name]);
  const wanted: Wanted = { begins: begins(name), isIn: (text) => namesIn(text, table).some(({ id }) => id === name.id), limit: SLICE };
  const from = store.clock.now() - LOOK_BACK.days * DAY;
  const reports = await inSlices(LOOK_BACK.reports, (before) => reportsBelow(store, from, before, wanted));
  const articles = await inSlices(LOOK_BACK.articles, (before) => articlesBelow(store, staff, before, wanted));
  return { reports: reports.found, articles: articles.found, isAll: reports.isAll && articles.isAll };
}

async function inSlices(most: number, look: (before: Spot | null) => Promise<Slice>): Promise<{ found: Use[]; isAll: boolean }> {
  const found: Use[] = [];
  let before: Spot | null = null;
  for (let looked = 0; looked < most && found.length <= SHOWN; looked += SLICE) {
    const slice: Slice = await look(before);
    found.push(...slice.found);
    if (slice.next === null) return { found: found.slice(0, SHOWN), isAll: found.length <= SHOWN };
    before = slice.next;
    await nextTurn();
  }
  return { found: found.slice(0, SHOWN), isAll: false };
}
