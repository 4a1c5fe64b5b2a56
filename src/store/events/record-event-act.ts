import type { Act } from "../act.ts";
import type { Schema } from "../schema.ts";

type EventAct = Omit<Schema["eventActs"], "number" | "at" | "undoneAt" | "dispatches"> & { dispatches: readonly string[] };

/** Writes down what was decided, and returns its number. */
export async function recordEventAct({ db, now }: Act, { dispatches, ...act }: EventAct): Promise<number> {
  const { last } = await db
    .selectFrom("eventActs")
    .select((eb) => eb.fn.max("number").as("last"))
    .executeTakeFirstOrThrow();
  const number = (last ?? 0) + 1;
  await db
    .insertInto("eventActs")
    .values({ ...act, number, at: now, dispatches: JSON.stringify(dispatches), undoneAt: null })
    .execute();
  return number;
}
