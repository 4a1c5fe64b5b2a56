import type { Kysely } from "kysely";
import type { DispatchPlace } from "../../store/events/dispatch-key.ts";
import type { Schema } from "../../store/schema.ts";

/** A site's articles whose public text cites that dispatch, in any version of its report; the newest first. */
export async function articlesCiting(db: Kysely<Schema>, siteId: string, { reportId, position }: DispatchPlace): Promise<string[]> {
  const rows = await db
    .selectFrom("reports as r")
    .innerJoin("dispatches as d", "d.reportId", "r.id")
    .innerJoin("provenance as p", "p.dispatchId", "d.id")
    .innerJoin("articles as a", "a.publishedRevisionId", "p.revisionId")
    .select("a.id")
    .distinct()
    .where("r.firstReportId", "=", reportId)
    .where("d.position", "=", position)
    .where("a.siteId", "=", siteId)
    .orderBy("a.id", "desc")
    .execute();
  return rows.map(({ id }) => id);
}

/** The events of which an article tells: those of the dispatches that its public text cites, and of the report that it was made of. */
export async function eventsToldIn(db: Kysely<Schema>, articleId: string): Promise<string[]> {
  const cited = await db
    .selectFrom("articles as a")
    .innerJoin("provenance as p", "p.revisionId", "a.publishedRevisionId")
    .innerJoin("dispatches as d", "d.id", "p.dispatchId")
    .innerJoin("reports as r", "r.id", "d.reportId")
    .innerJoin("eventDispatches as e", (on) => on.onRef("e.reportId", "=", "r.firstReportId").onRef("e.position", "=", "d.position"))
    .select("e.eventId")
    .distinct()
    .where("a.id", "=", articleId)
    .execute();
  const whole = await db
    .selectFrom("articles as a")
    .innerJoin("reports as r", "r.id", "a.reportId")
    .innerJoin("eventDispatches as e", "e.reportId", "r.firstReportId")
    .select("e.eventId")
    .distinct()
    .where("a.id", "=", articleId)
    .execute();
  return [...new Set([...cited, ...whole].map(({ eventId }) => eventId))];
}
