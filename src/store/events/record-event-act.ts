import type { Act } from "../act.ts";
import type { Schema } from "../schema.ts";
import { newestEventAct } from "./newest-event-act.ts";

type EventAct = Omit<Schema["eventActs"], "number" | "at" | "undoneAt" | "dispatches"> & { dispatches: readonly string[] };

/** Writes down what was decided, and returns its number. */
export async function recordEventAct({ db, now }: Act, { dispatches, ...act }: EventAct): Promise<number> {
  const number = (await newestEventAct(db)) + 1;
  await db
    .insertInto("eventActs")
    .values({ ...act, number, at: now, dispatches: JSON.stringify(dispatches), undoneAt: null })
    .execute();
  return number;
}
