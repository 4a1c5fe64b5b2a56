import type { Kysely } from "kysely";
import type { Schema } from "../../store/schema.ts";
import { addressKey, guidKey } from "../items/item-keys.ts";

/**
 * Which report a notice is of, as its first version: of what it is another version (or of what that was a notice of), else of what it says that it was
 * made from. Null where it says nothing: then it is looked for by its headline (`tieNotices`).
 */
export async function noticedReport(
  db: Kysely<Schema>,
  sourceId: string,
  versionOf: string | null,
  madeFrom: readonly string[],
): Promise<string | null> {
  if (versionOf !== null) {
    const versions = db
      .selectFrom("reports as one")
      .innerJoin("reports as r", "r.firstReportId", "one.firstReportId")
      .where("one.id", "=", versionOf);
    const newest = await versions
      .select(["r.firstReportId", "r.noticeKind", "r.noticeReportId"])
      .orderBy("r.version", "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
    return newest.noticeKind === null ? newest.firstReportId : newest.noticeReportId;
  }
  const keys = madeFrom.flatMap((id) => [guidKey({ id, url: null }) ?? [], addressKey(id)].flat());
  if (keys.length === 0) return null;
  const known = await db
    .selectFrom("reportKeys as k")
    .innerJoin("reports as r", "r.id", "k.reportId")
    .select("r.firstReportId")
    .where("k.sourceId", "=", sourceId)
    .where("k.key", "in", keys)
    .orderBy("r.receivedAt", "desc")
    .executeTakeFirst();
  return known?.firstReportId ?? null;
}
