import type { Kysely } from "kysely";
import type { Act } from "../../store/act.ts";
import type { Schema } from "../../store/schema.ts";

/** A setting of the newsroom as it was last written, or null. */
export async function setting<T>(db: Kysely<Schema>, key: string): Promise<T | null> {
  const row = await db.selectFrom("settings").select("value").where("key", "=", key).executeTakeFirst();
  return row ? JSON.parse(row.value) : null;
}

/** Writes a setting, or (null) takes it away. */
export async function putSetting({ db, now }: Act, actor: { id: string }, key: string, value: unknown): Promise<void> {
  await db.deleteFrom("settings").where("key", "=", key).execute();
  if (value !== null)
    await db
      .insertInto("settings")
      .values({ key, value: JSON.stringify(value), at: now, byId: actor.id })
      .execute();
}
