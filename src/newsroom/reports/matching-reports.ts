import { setImmediate as nextTurn } from "node:timers/promises";
import type { Store } from "../../store/store.ts";
import { holding } from "../list/holding.ts";
import { below, conditionsOf, downTo, type ReportFilter, type Spot, spotOf } from "./report-filter.ts";

/** Reports whose words are looked at in one query: SLICE of 2 kB take some 10 ms, in which nobody else is served. */
const SLICE = 1_500;
/** Reports whose words are looked at for one answer; the next page goes on from there. */
const MOST = 60_000;

/** Reports that match, the newest first, and where the next page begins: null at the end. Fewer than `limit` may come before the end. */
export interface Matching {
  ids: string[];
  next: Spot | null;
}

/** A page of at most `limit` reports. Words are looked for slice by slice, in between others have their turn. */
export async function matchingReports(store: Store, filter: ReportFilter, limit: number): Promise<Matching> {
  const q = filter.q?.trim() ?? "";
  const begin = filter.after === undefined ? null : spotOf(filter.after);
  if (q === "") return pageOf(await inSlice(store, filter, { q, from: begin, to: null, limit: limit + 1 }), limit, null);
  const found: Spot[] = [];
  for (let from = begin, looked = 0; ; looked += SLICE) {
    const to = await endOfSlice(store, filter, from);
    found.push(...(await inSlice(store, filter, { q, from, to, limit: limit + 1 - found.length })));
    if (found.length > limit || to === null || looked + SLICE >= MOST) return pageOf(found, limit, to);
    from = to;
    await nextTurn();
  }
}

interface Slice {
  q: string;
  from: Spot | null;
  to: Spot | null;
  limit: number;
}

function inSlice({ write: db, engine }: Store, filter: ReportFilter, { q, from, to, limit }: Slice): Promise<Spot[]> {
  return db
    .selectFrom("reports")
    .select(["receivedAt", "id"])
    .where((eb) =>
      eb.and([
        ...conditionsOf(eb, filter),
        ...(from === null ? [] : [below(from)]),
        ...(to === null ? [] : [downTo(to)]),
        ...(q === "" ? [] : [holding(engine, q, { plain: [eb.ref("headline"), eb.ref("body")], latin: [] })]),
      ]),
    )
    .orderBy("receivedAt", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

/** The last report of the slice that begins below `from`; null where that is the last of all. */
async function endOfSlice({ write: db }: Store, filter: ReportFilter, from: Spot | null): Promise<Spot | null> {
  const last = await db
    .selectFrom("reports")
    .select(["receivedAt", "id"])
    .where((eb) => eb.and([...conditionsOf(eb, filter), ...(from === null ? [] : [below(from)])]))
    .orderBy("receivedAt", "desc")
    .orderBy("id", "desc")
    .offset(SLICE - 1)
    .limit(1)
    .executeTakeFirst();
  return last ?? null;
}

function pageOf(found: readonly Spot[], limit: number, looked: Spot | null): Matching {
  const shown = found.slice(0, limit);
  return { ids: shown.map(({ id }) => id), next: found.length > limit ? (shown.at(-1) ?? null) : looked };
}
