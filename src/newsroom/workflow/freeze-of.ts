import type { Kysely } from "kysely";
import type { Schema } from "../../store/schema.ts";

/** Where it is kept in `settings`. */
export const FREEZE = "freeze";

/** Since when, by whom and why nothing is published. */
export interface Freeze {
  at: number;
  byId: string;
  reason: string;
}

/** The freeze of all publishing, or null where there is none. */
export async function freezeOf(db: Kysely<Schema>): Promise<Freeze | null> {
  const row = await db.selectFrom("settings").selectAll().where("key", "=", FREEZE).executeTakeFirst();
  if (!row) return null;
  const { reason }: { reason: string } = JSON.parse(row.value);
  return { at: row.at, byId: row.byId, reason };
}
