import type { Kysely } from "kysely";
import type { Dispatch } from "../core/dateline.ts";
import type { Schema } from "./schema.ts";

/** What tells the dispatches of a version of a report apart, in their order; none for a plain report without a dateline. */
export async function dispatchesOfReport(
  db: Kysely<Schema>,
  versionId: string,
): Promise<Pick<Dispatch, "agency" | "dateInferred" | "paragraphs" | "start">[]> {
  const rows = await db
    .selectFrom("dispatches")
    .select(["agency", "dateInferred", "fromParagraph", "toParagraph", "start"])
    .where("reportId", "=", versionId)
    .orderBy("position")
    .execute();
  return rows.map(({ agency, dateInferred, fromParagraph, toParagraph, start }) => ({
    ...{ agency, dateInferred: dateInferred === 1, start },
    paragraphs: [fromParagraph, toParagraph],
  }));
}
