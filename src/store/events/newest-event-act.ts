import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";

/** Number of the newest act on events, 0 before the first. */
export async function newestEventAct(db: Kysely<Schema>): Promise<number> {
  const { last } = await db
    .selectFrom("eventActs")
    .select((eb) => eb.fn.max("number").as("last"))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}
