import type { Kysely } from "kysely";
import type { Schema } from "../../store/schema.ts";

type List = Schema["savedViews"]["list"];

/** A person's own views of a list in their order; `filter` is JSON. */
export function viewsOf(db: Kysely<Schema>, staffId: string, list: List): Promise<{ id: string; name: string; filter: string }[]> {
  return db
    .selectFrom("savedViews")
    .select(["id", "name", "filter"])
    .where("staffId", "=", staffId)
    .where("list", "=", list)
    .orderBy("position")
    .orderBy("id")
    .execute();
}
