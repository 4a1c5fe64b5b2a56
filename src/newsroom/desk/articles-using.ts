import type { Kysely } from "kysely";
import type { Schema } from "../../store/schema.ts";

/** By event: articles that were made of one of its reports, or whose newest text cites one of its dispatches. */
export async function articlesUsing(db: Kysely<Schema>, eventIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom("eventDispatches as d")
    .innerJoin("reports as r", "r.firstReportId", "d.reportId")
    .innerJoin("articles as a", "a.reportId", "r.id")
    .select(["d.eventId", "a.id"])
    .where("d.eventId", "in", eventIds)
    .union(
      db
        .selectFrom("eventDispatches as d")
        .innerJoin("reports as r", "r.firstReportId", "d.reportId")
        .innerJoin("dispatches as part", (join) => join.onRef("part.reportId", "=", "r.id").onRef("part.position", "=", "d.position"))
        .innerJoin("provenance as p", "p.dispatchId", "part.id")
        .innerJoin("articles as a", "a.currentRevisionId", "p.revisionId")
        .select(["d.eventId", "a.id"])
        .where("d.eventId", "in", eventIds),
    )
    .execute();
  return new Map([...Map.groupBy(rows, ({ eventId }) => eventId)].map(([eventId, all]) => [eventId, all.map(({ id }) => id).sort()]));
}
