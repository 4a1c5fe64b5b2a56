import type { Kysely } from "kysely";
import type { CheckSource } from "../../check/matter.ts";
import type { Schema } from "../../store/schema.ts";
import { sourceById } from "../../store/sources.ts";

/** A source of an article, and where it is kept. */
export interface StoredSource extends CheckSource {
  reportId: string;
  /** Paragraph of the report's body at which it begins. */
  firstParagraph: number;
  /** The row of `sources`, where the newsroom has one. */
  agencyId: string | null;
}

/** The dispatches that an article's paragraphs came in, and the report that it was written from. */
export async function sourcesToCheck(db: Kysely<Schema>, dispatchIds: readonly string[], reportId: string | null): Promise<StoredSource[]> {
  const dispatches = dispatchIds.length === 0 ? [] : await db.selectFrom("dispatches").selectAll().where("id", "in", dispatchIds).execute();
  const reportIds = [...new Set([...dispatches.map((dispatch) => dispatch.reportId), ...(reportId === null ? [] : [reportId])])];
  const found: StoredSource[] = [];
  for (const id of reportIds) {
    const report = await db.selectFrom("reports").select(["id", "headline", "body", "published", "sourceId"]).where("id", "=", id).executeTakeFirst();
    if (!report) continue;
    const agency = report.sourceId === null ? null : await sourceById(db, report.sourceId);
    const paragraphs = report.body.split("\n");
    const shared = { reportId: id, agencyId: report.sourceId, headline: report.headline };
    const name = agency?.names.zh[0] ?? "";
    const day = report.published?.slice(0, 10) ?? null;
    for (const dispatch of dispatches.filter((each) => each.reportId === id)) {
      const [from, to] = [dispatch.fromParagraph, dispatch.toParagraph];
      const own = { id: dispatch.id, name: dispatch.agency ?? name, day: dispatch.date ?? day, firstParagraph: from };
      found.push({ ...shared, ...own, paragraphs: paragraphs.slice(from, to + 1) });
    }
    if (id === reportId) found.push({ ...shared, id, name, day, firstParagraph: 0, paragraphs });
  }
  return found;
}
