import type { Kysely } from "kysely";
import type { KnownName } from "../../core/known-name.ts";
import { nameOf } from "../../store/names.ts";
import type { Schema } from "../../store/schema.ts";
import { nameNotThere } from "./name-not-there.ts";

/** A name of the table. @throws {Refused} "not-found" */
export async function nameById(db: Kysely<Schema>, id: string): Promise<KnownName> {
  const row = await db.selectFrom("knownNames").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) throw nameNotThere();
  return nameOf(row);
}
