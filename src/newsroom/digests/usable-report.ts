import type { Kysely } from "kysely";
import { licenceOn } from "../../core/licence-on.ts";
import { Refused } from "../../core/refused.ts";
import type { Source } from "../../core/source.ts";
import { dayIn } from "../../core/zone.ts";
import type { Schema } from "../../store/schema.ts";
import { sourceById } from "../../store/sources.ts";

/** In an act or beside any; `now` is UTC ms. */
export interface Asking {
  db: Kysely<Schema>;
  now: number;
}

/** The newest version of a report that may be compiled from. */
export type UsableReport = Awaited<ReturnType<typeof newestVersion>> & { source: Source | null };

/** The newest version of the report of which `reportId` is one. @throws {Refused} "not-found"; "conflict" that names it where it may not be used: withdrawn, held back, or its source forbids it */
export async function usableReport({ db, now }: Asking, reportId: string): Promise<UsableReport> {
  const known = await db.selectFrom("reports").select("firstReportId").where("id", "=", reportId).executeTakeFirst();
  if (!known) throw new Refused("not-found", `There is no report ${reportId}.`, `没有这条来稿：${reportId}。`, "parts");
  const report = await newestVersion(db, known.firstReportId);
  const source = report.sourceId === null ? null : await sourceById(db, report.sourceId);
  const name = nameOf(report);
  if (report.pubStatus === "canceled" || (await isTakenBack(db, known.firstReportId)))
    throw refused(`“${name}” was withdrawn by its agency and is not to be used.`, `《${name}》已被来源撤回，不能使用。`);
  if (report.noticeKind !== null)
    throw refused(`“${name}” is a notice to another report, no text to take over.`, `《${name}》是更正或撤稿通知，不能编入稿件。`);
  const until = Date.parse(report.embargoed ?? "");
  if (until > now || (report.pubStatus === "withheld" && Number.isNaN(until)))
    throw refused(`“${name}” is under embargo; its source does not allow it to be used yet.`, `《${name}》尚在禁发期，来源还不允许使用。`);
  if (source) requireLicence(source, name, now);
  return { ...report, source };
}

/** @throws {Refused} "conflict" where the source's licence forbids to use `name` now (UTC ms) */
export function requireLicence(source: Source, name: string, now: number): void {
  if (licenceOn(source, dayIn(now, source.zone)) !== "forbidden") return;
  const by = source.names.zh[0] ?? source.id;
  throw refused(`“${name}” is from ${by}, whose licence does not allow it to be used.`, `《${name}》的来源“${by}”未授权使用，不能编入稿件。`);
}

/** By what a person knows a report. */
export function nameOf({ headline, body }: { headline: string | null; body: string }): string {
  return headline ?? `${body.slice(0, 20)}…`;
}

function newestVersion(db: Kysely<Schema>, firstReportId: string) {
  return db
    .selectFrom("reports")
    .select(["id", "firstReportId", "sourceId", "headline", "body", "url", "published", "receivedAt", "extracted", "language"])
    .select(["pubStatus", "embargoed", "noticeKind", "sectionId"])
    .where("firstReportId", "=", firstReportId)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
}

/** Whether another report says so of it. */
async function isTakenBack(db: Kysely<Schema>, firstReportId: string): Promise<boolean> {
  const notice = await db
    .selectFrom("reports")
    .select("id")
    .where("noticeReportId", "=", firstReportId)
    .where("noticeKind", "=", "withdrawal")
    .where("firstReportId", "!=", firstReportId)
    .executeTakeFirst();
  return notice !== undefined;
}

function refused(message: string, zh: string): Refused {
  return new Refused("conflict", message, zh, "parts");
}
