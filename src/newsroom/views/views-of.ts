import type { Kysely } from "kysely";
import type { Schema } from "../../store/schema.ts";

/** A person's own views in their order; `filter` is JSON. */
export function viewsOf(db: Kysely<Schema>, staffId: string): Promise<{ id: string; name: string; filter: string }[]> {
  return db.selectFrom("savedViews").select(["id", "name", "filter"]).where("staffId", "=", staffId).orderBy("position").orderBy("id").execute();
}
