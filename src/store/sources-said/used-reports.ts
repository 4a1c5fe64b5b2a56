import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";

/** A version of a report that stands behind an article. */
export interface UsedReport {
  articleId: string;
  id: string;
  firstReportId: string;
  copyOf: string | null;
  version: number;
  receivedAt: number;
}

/** The reports from which articles were made: those behind the paragraphs of their newest and their public text, and the one that became it as a whole. */
export async function usedReports(db: Kysely<Schema>, articleIds: readonly string[]): Promise<UsedReport[]> {
  if (articleIds.length === 0) return [];
  const columns = ["a.id as articleId", "u.id", "u.firstReportId", "u.copyOf", "u.version", "u.receivedAt"] as const;
  const behind = await db
    .selectFrom("articles as a")
    .innerJoin("provenance as p", (join) =>
      join.on((eb) => eb.or([eb("p.revisionId", "=", eb.ref("a.currentRevisionId")), eb("p.revisionId", "=", eb.ref("a.publishedRevisionId"))])),
    )
    .innerJoin("dispatches as d", "d.id", "p.dispatchId")
    .innerJoin("reports as u", "u.id", "d.reportId")
    .select(columns)
    .distinct()
    .where("a.id", "in", articleIds)
    .execute();
  const whole = await db.selectFrom("articles as a").innerJoin("reports as u", "u.id", "a.reportId").select(columns).where("a.id", "in", articleIds);
  return [...behind, ...(await whole.execute())];
}
