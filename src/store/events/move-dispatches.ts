import type { Act } from "../act.ts";
import { type DispatchPlace, dispatchKey } from "./dispatch-key.ts";
import { unlinkDispatches } from "./link-dispatches.ts";

/**
 * Puts dispatches into an event. What editors said of them and others holds only where it says the same: what parted them from those that they come to is
 * forgotten, and what tied them to those that they leave. The times of the events are set anew; one that is left by its last leads to where that went.
 */
export async function moveDispatches(act: Act, places: readonly DispatchPlace[], eventId: string): Promise<void> {
  const { db } = act;
  const left = new Set<string>();
  for (const { reportId, position } of places) {
    const row = await db
      .selectFrom("eventDispatches")
      .select("eventId")
      .where("reportId", "=", reportId)
      .where("position", "=", position)
      .executeTakeFirst();
    if (!row) continue;
    left.add(row.eventId);
    await db.updateTable("eventDispatches").set({ eventId }).where("reportId", "=", reportId).where("position", "=", position).execute();
    await db
      .deleteFrom("eventSuggestions")
      .where("reportId", "=", reportId)
      .where("position", "=", position)
      .where("eventId", "=", eventId)
      .execute();
  }
  await forgetGainsaid(act, places.map(dispatchKey), eventId);
  await setTimes(act, eventId);
  for (const id of left) if (!(await setTimes(act, id))) await db.updateTable("events").set({ mergedInto: eventId }).where("id", "=", id).execute();
}

async function forgetGainsaid({ db }: Act, keys: readonly string[], eventId: string): Promise<void> {
  const rows = await db.selectFrom("eventDispatches").select(["reportId", "position"]).where("eventId", "=", eventId).execute();
  const there = new Set(rows.map(dispatchKey));
  for (const key of keys) {
    const said = await db
      .selectFrom("eventLinks")
      .selectAll()
      .where((eb) => eb.or([eb("one", "=", key), eb("other", "=", key)]))
      .execute();
    for (const { kind, one, other } of said) {
      const areTogether = there.has(one) && there.has(other);
      if (areTogether === (kind === "cannot")) await unlinkDispatches({ db }, one, other);
    }
  }
}

/** Sets when the first and the latest of an event's dispatches were filed. Returns false for an event without any, which keeps what it had. */
export async function setTimes({ db }: Pick<Act, "db">, eventId: string): Promise<boolean> {
  const { first, last } = await db
    .selectFrom("eventDispatches")
    .select((eb) => [eb.fn.min("at").as("first"), eb.fn.max("at").as("last")])
    .where("eventId", "=", eventId)
    .executeTakeFirstOrThrow();
  if (first === null || last === null) return false;
  await db.updateTable("events").set({ firstAt: first, lastAt: last }).where("id", "=", eventId).execute();
  return true;
}

/** Makes one event of two: what is in `from` goes into `to`, and `from` leads there. Returns the keys of what went. */
export async function mergeEvents(act: Act, from: string, to: string): Promise<string[]> {
  const moved = await act.db.selectFrom("eventDispatches").select(["reportId", "position"]).where("eventId", "=", from).execute();
  await moveDispatches(act, moved, to);
  return moved.map(dispatchKey);
}
