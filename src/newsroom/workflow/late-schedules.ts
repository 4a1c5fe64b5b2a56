import type { Kysely } from "kysely";
import type { Schema } from "../../store/schema.ts";
import { GRACE } from "./is-late.ts";

/** How many open schedules are late at `now` (UTC ms), as `isLate` says. */
export async function lateSchedules(db: Kysely<Schema>, now: number): Promise<number> {
  const { late } = await db
    .selectFrom("schedules")
    .select((eb) => eb.fn.countAll<number>().as("late"))
    .where("doneAt", "is", null)
    .where((eb) => eb.or([eb("problem", "is not", null), eb("at", "<", now - GRACE)]))
    .executeTakeFirstOrThrow();
  return late;
}
