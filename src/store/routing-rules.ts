import type { Kysely } from "kysely";
import type { Priority, RoutingRule } from "../core/routing.ts";
import type { Schema } from "./schema.ts";

/** Every rule, in the order in which they are asked. */
export async function routingRules(db: Kysely<Schema>): Promise<RoutingRule[]> {
  const rows = await db.selectFrom("routingRules").selectAll().orderBy("position").orderBy("id").execute();
  return rows.map(({ id, sourceIds, sections, words, sectionId, priority, isDrop }) => ({
    ...{ id, sectionId, priority: priority as Priority | null, isDrop: isDrop === 1 },
    ...{ sourceIds: JSON.parse(sourceIds), sections: JSON.parse(sections), words: JSON.parse(words) },
  }));
}
