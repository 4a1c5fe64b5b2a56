import type { Kysely } from "kysely";
import { type Print, printOf } from "../../group/near-copies/print.ts";
import type { Engine } from "../../store/engine.ts";
import { isOneOf } from "../../store/is-one-of.ts";
import type { Schema } from "../../store/schema.ts";
import { saidAt } from "../newest-version.ts";

/** A report to be compared: which version of it is the newest, when the first was said (UTC ms), or came where that is earlier, and what notices go by. */
export interface Compared {
  reportId: string;
  versionId: string;
  version: number;
  at: number;
  print: Print;
  sourceId: string | null;
  receivedAt: number;
  isNotice: boolean;
}

/** Reads the newest versions of some reports, and makes their prints. */
export async function comparedOf(db: Kysely<Schema>, engine: Engine, reportIds: readonly string[]): Promise<Compared[]> {
  const versions = await db
    .selectFrom("reports")
    .select(["id", "firstReportId", "version", "published", "receivedAt"])
    .where(isOneOf(engine, "firstReportId", reportIds))
    .orderBy("version")
    .execute();
  const firsts = new Map(versions.map((row) => [row.id, row]));
  const newest = new Map(versions.map((row) => [row.firstReportId, row]));
  const texts = await db
    .selectFrom("reports")
    .select(["id", "headline", "body", "sourceId", "receivedAt", "noticeKind"])
    .where(
      isOneOf(
        engine,
        "id",
        Array.from(newest.values(), ({ id }) => id),
      ),
    )
    .execute();
  const said = new Map(texts.map((row) => [row.id, row]));
  return reportIds.map((reportId) => {
    const first = firsts.get(reportId);
    const last = newest.get(reportId);
    const text = last && said.get(last.id);
    if (!first || !text) throw new Error(`the report ${reportId} is to be compared and is not there`);
    const { headline, body, sourceId, receivedAt, noticeKind } = text;
    const print = printOf({ headline, body });
    return { reportId, versionId: last.id, version: last.version, at: saidAt(first), print, sourceId, receivedAt, isNotice: noticeKind !== null };
  });
}
