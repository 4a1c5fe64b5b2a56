import { EventWindow } from "../../group/events/event-window.ts";
import type { ReportFeatures } from "../../group/events/features.ts";
import { NOTHING_NAMED } from "../../group/events/named.ts";
import { dispatchKey } from "../../store/events/dispatch-key.ts";
import { newestEventAct } from "../../store/events/newest-event-act.ts";
import { newId } from "../../store/new-id.ts";
import type { Store } from "../../store/store.ts";
import { type Names, namesNow } from "./names-now.ts";

/** How long after it came a dispatch may draw others into its event, ms. */
export const WINDOW = 14 * 86_400_000;
/** Rows in one look, in which nobody else has a turn. */
const AT_ONCE = 500;

/** The window as the store has it, and up to which act it knows. */
export interface Restored {
  window: EventWindow;
  /** Number of the newest act in it. */
  known: number;
  names: Names;
}

/** What was not kept of a dispatch before names and days were. */
const OF_OLD = { ...NOTHING_NAMED, days: [] };

/** Fills a window with what was grouped in the last days, as it was grouped. */
export async function restoredWindow(store: Store, now: number): Promise<Restored> {
  const db = store.write;
  const window = new EventWindow({ newId: (kind) => newId(kind, store.steady.now()) });
  const known = await newestEventAct(db);
  for (const { kind, one, other } of await db.selectFrom("eventLinks").selectAll().execute()) {
    if (kind === "must") window.mustLink(one, other);
    else window.cannotLink(one, other);
  }
  for (let after = { arrivedAt: 0, reportId: "", position: 0 }; ; ) {
    const rows = await db
      .selectFrom("eventDispatches as d")
      .innerJoin("events as e", "e.id", "d.eventId")
      .select(["d.reportId", "d.position", "d.eventId", "d.arrivedAt", "d.isSettled", "d.features", "e.storyId", "e.isFrozen", "e.isStorySaid"])
      .where("d.arrivedAt", ">=", now - WINDOW)
      .where((eb) =>
        eb.or([
          eb("d.arrivedAt", ">", after.arrivedAt),
          eb.and([eb("d.arrivedAt", "=", after.arrivedAt), eb("d.reportId", ">", after.reportId)]),
          eb.and([eb("d.arrivedAt", "=", after.arrivedAt), eb("d.reportId", "=", after.reportId), eb("d.position", ">", after.position)]),
        ]),
      )
      .orderBy("d.arrivedAt")
      .orderBy("d.reportId")
      .orderBy("d.position")
      .limit(AT_ONCE)
      .execute();
    window.restore(
      rows.map((row) => ({
        ...{ features: { ...OF_OLD, ...(JSON.parse(row.features) as ReportFeatures), id: dispatchKey(row) }, at: row.arrivedAt, event: row.eventId },
        ...{ story: row.storyId, isSettled: row.isSettled === 1 },
      })),
    );
    for (const { eventId, isFrozen, isStorySaid } of rows) {
      if (isFrozen === 1) window.freeze(eventId);
      if (isStorySaid === 1) window.keepStory(eventId);
    }
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) break;
    after = last;
  }
  return { window, known, names: await namesNow(db, null) };
}
