import type { Act } from "../act.ts";
import { type DispatchPlace, dispatchKey } from "./dispatch-key.ts";
import { unlinkDispatches } from "./link-dispatches.ts";

/** Puts dispatches into an event, whatever parted them from it; the times of those events that they leave and enter are set anew. */
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
  await forgetParting(act, places.map(dispatchKey), eventId);
  for (const id of [...left, eventId]) await setTimes(act, id);
}

async function forgetParting({ db }: Act, keys: readonly string[], eventId: string): Promise<void> {
  const rows = await db.selectFrom("eventDispatches").select(["reportId", "position"]).where("eventId", "=", eventId).execute();
  const there = new Set(rows.map(dispatchKey));
  for (const key of keys) {
    const parted = await db
      .selectFrom("eventLinks")
      .selectAll()
      .where("kind", "=", "cannot")
      .where((eb) => eb.or([eb("one", "=", key), eb("other", "=", key)]))
      .execute();
    for (const { one, other } of parted) if (there.has(one) && there.has(other)) await unlinkDispatches({ db }, one, other);
  }
}

/** Sets when the first and the latest of an event's dispatches were filed; an event without any keeps what it had. */
export async function setTimes({ db }: Pick<Act, "db">, eventId: string): Promise<void> {
  const { first, last } = await db
    .selectFrom("eventDispatches")
    .select((eb) => [eb.fn.min("at").as("first"), eb.fn.max("at").as("last")])
    .where("eventId", "=", eventId)
    .executeTakeFirstOrThrow();
  if (first !== null && last !== null) await db.updateTable("events").set({ firstAt: first, lastAt: last }).where("id", "=", eventId).execute();
}

/** Makes one event of two: what is in `from` goes into `to`, and `from` leads there. Returns the keys of what went. */
export async function mergeEvents(act: Act, from: string, to: string): Promise<string[]> {
  const { db } = act;
  const moved = await db.selectFrom("eventDispatches").select(["reportId", "position"]).where("eventId", "=", from).execute();
  await moveDispatches(act, moved, to);
  await db.updateTable("events").set({ mergedInto: to }).where("id", "=", from).execute();
  return moved.map(dispatchKey);
}
