import type { Kysely } from "kysely";
import type { Schema } from "../../store/schema.ts";

/** Events in one answer. */
const EVENTS_PAGE = 30;

/** An event in the list: when it began and when something last came of it (UTC ms), of how many dispatches and sources, and what its latest is headed. */
export interface ListedEvent {
  id: string;
  firstAt: number;
  lastAt: number;
  isFrozen: boolean;
  dispatches: number;
  sources: number;
  headline: string | null;
}

/** Events that stand, the latest first; `before` is the `lastAt` and id of the last one of the page before. */
export async function listEvents(db: Kysely<Schema>, before: { lastAt: number; id: string } | null): Promise<ListedEvent[]> {
  let query = db.selectFrom("events").select(["id", "firstAt", "lastAt", "isFrozen"]).where("mergedInto", "is", null);
  if (before) {
    query = query.where((eb) => eb.or([eb("lastAt", "<", before.lastAt), eb.and([eb("lastAt", "=", before.lastAt), eb("id", "<", before.id)])]));
  }
  const rows = await query.orderBy("lastAt", "desc").orderBy("id", "desc").limit(EVENTS_PAGE).execute();
  return Promise.all(rows.map(async ({ isFrozen, ...event }) => ({ ...event, isFrozen: isFrozen === 1, ...(await counted(db, event.id)) })));
}

async function counted(db: Kysely<Schema>, eventId: string) {
  const reports = await db
    .selectFrom("eventDispatches as d")
    .innerJoin("reports as r", "r.id", "d.reportId")
    .select(["r.headline", "r.sourceId"])
    .where("d.eventId", "=", eventId)
    .orderBy("d.at", "desc")
    .limit(500)
    .execute();
  const headline = reports.find((report) => report.headline)?.headline ?? null;
  return { dispatches: reports.length, sources: new Set(reports.map(({ sourceId }) => sourceId)).size, headline };
}
