import type { Kysely } from "kysely";
import type { Act } from "./act.ts";
import type { NewReport, Standing } from "./new-report.ts";
import type { Schema } from "./schema.ts";

type Known = Pick<NewReport, "sourceId" | "known">;

/** The newest version of a report. */
export interface Version extends Standing {
  id: string;
  firstReportId: string;
  version: number;
  headline: string | null;
  body: string;
  copyOf: string | null;
}

/** The newest version of what the report is another version of. */
export async function earlierVersion(db: Kysely<Schema>, { known }: Known): Promise<Version | null> {
  if (!known?.versionOf) return null;
  const newest = await db
    .selectFrom("reports as one")
    .innerJoin("reports as r", "r.firstReportId", "one.firstReportId")
    .select([
      "r.id",
      "r.firstReportId",
      "r.version",
      "r.headline",
      "r.body",
      "r.copyOf",
      "r.pubStatus",
      "r.embargoed",
      "r.noticeKind",
      "r.noticeReportId",
    ])
    .where("one.id", "=", known.versionOf)
    .orderBy("r.version", "desc")
    .limit(1)
    .executeTakeFirst();
  return newest ?? null;
}

/** Whether a report says nothing that its version before it does not say: neither another text, nor another standing. */
export function isUnchanged({ extracted, standing = USABLE }: NewReport, before: Version): boolean {
  return (
    before.headline === extracted.headline &&
    before.body === extracted.body &&
    before.pubStatus === standing.pubStatus &&
    before.embargoed === standing.embargoed &&
    before.noticeKind === standing.noticeKind
  );
}

/** Of what no agency sent. */
export const USABLE: Standing = { pubStatus: "usable", embargoed: null, noticeKind: null, noticeReportId: null };

/** From now on it is known again under its keys. */
export async function learnKeys({ db }: Act, reportId: string, { sourceId, known }: Known): Promise<void> {
  if (sourceId === null || known === null || known.keys.length === 0) return;
  const said = { digest: known.digest, reportId };
  await db
    .insertInto("reportKeys")
    .values([...new Set(known.keys)].map((key) => ({ sourceId, key, ...said })))
    .onConflict((conflict) => conflict.columns(["sourceId", "key"]).doUpdateSet(said))
    .execute();
}
