import { sql } from "kysely";
import type { Change } from "../../group/events/decision.ts";
import type { Act } from "../../store/act.ts";
import { dispatchKey, dispatchPlace } from "../../store/events/dispatch-key.ts";
import { mergeEvents, moveDispatches, setTimes } from "../../store/events/move-dispatches.ts";
import { addEvent } from "../../store/events/new-event.ts";
import { recordEventAct } from "../../store/events/record-event-act.ts";
import { INGEST } from "../ingest.ts";
import type { Decided } from "./decided.ts";

/** Writes down where a dispatch belongs, why, and where else it may. */
export async function putDecision(act: Act, { waiting, arrivedAt, features, decision }: Decided): Promise<void> {
  const { db } = act;
  const { reportId, position, at } = waiting;
  const { event: eventId, isNew, score, suggestions } = decision;
  if (isNew) await addEvent(act, eventId, { firstAt: at, lastAt: at });
  const { id: _, ...kept } = features;
  await db
    .insertInto("eventDispatches")
    .values({ reportId, position, eventId, at, arrivedAt, isSettled: 0, features: JSON.stringify(kept) })
    .execute();
  if (!isNew) await setTimes(act, eventId);
  for (const { event, score } of suggestions) {
    await db.insertInto("eventSuggestions").values({ reportId, position, eventId: event, score, refusedAt: null }).execute();
  }
  await recordEventAct(act, {
    ...{ actor: INGEST.id, kind: isNew ? "new" : "join", fromEventId: null, toEventId: eventId, score },
    dispatches: [dispatchKey(waiting)],
  });
}

/** Writes down what a second look changed; what was looked at is settled. */
export async function putChanges(act: Act, changes: readonly Change[]): Promise<void> {
  const { db } = act;
  for (const change of changes) await putChange(act, change);
  await db.updateTable("eventDispatches").set({ isSettled: 1 }).where("isSettled", "=", sql.lit(0)).execute(); // said, not bound: so is the index of these few used
}

async function putChange(act: Act, change: Change): Promise<void> {
  const { db, now } = act;
  const by = { actor: INGEST.id, score: change.score };
  if (change.kind === "story") {
    const { event, from, to } = change;
    await db
      .insertInto("stories")
      .values({ id: to, createdAt: now, title: null })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
    await db.updateTable("events").set({ storyId: to }).where("id", "=", event).execute();
    await recordEventAct(act, { ...by, kind: "story", fromEventId: from, toEventId: event, dispatches: [] });
  } else if (change.kind === "merge") {
    const { from, to } = change;
    const dispatches = await mergeEvents(act, from, to);
    await recordEventAct(act, { ...by, kind: "merge", fromEventId: from, toEventId: to, dispatches });
  } else {
    const { kind, report, from, to } = change;
    await moveDispatches(act, [dispatchPlace(report)], to);
    await recordEventAct(act, { ...by, kind, fromEventId: from, toEventId: to, dispatches: [report] });
  }
}
