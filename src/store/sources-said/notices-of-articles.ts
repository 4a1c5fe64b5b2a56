import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";
import { type UsedReport, usedReports } from "./used-reports.ts";

/** What an agency has said of a report from which an article was made. */
export interface SourceNotice {
  kind: "correction" | "withdrawal";
  /** The report that says it. */
  reportId: string;
  headline: string | null;
  /** The beginning of its text. */
  text: string;
  url: string | null;
  /** UTC ms. */
  at: number;
  /** The version of the report that was used. */
  usedReportId: string;
  /** Whether the notice tells the whole report anew, so that the two can be compared. */
  isVersion: boolean;
}

/** Characters of a notice's text that are shown. */
const SHOWN = 300;

/**
 * The corrections and withdrawals of the reports from which articles were made, or of what these are copies of, the newest first; none that came before
 * what was used. By article; those without any are left out.
 */
export async function noticesOfArticles(db: Kysely<Schema>, articleIds: readonly string[]): Promise<Map<string, SourceNotice[]>> {
  const used = await usedReports(db, articleIds);
  const notices = await noticesOf(db, used);
  const found = new Map<string, SourceNotice[]>();
  for (const notice of notices) {
    const { noticeKind: kind, id: reportId, headline, body, url, receivedAt: at } = notice;
    if (kind === null) continue;
    const said = { kind, reportId, headline, text: body.slice(0, SHOWN), url, at };
    for (const [articleId, [first]] of Map.groupBy(
      used.filter((one) => isOn(notice, one)),
      (one) => one.articleId,
    )) {
      if (!first) continue;
      const on = { usedReportId: first.id, isVersion: first.firstReportId === notice.firstReportId };
      found.set(articleId, [...(found.get(articleId) ?? []), { ...said, ...on }]);
    }
  }
  return found;
}

function noticesOf(db: Kysely<Schema>, used: readonly UsedReport[]) {
  const ids = new Set(used.flatMap(({ firstReportId, copyOf }) => (copyOf === null ? [firstReportId] : [firstReportId, copyOf])));
  return db
    .selectFrom("reports")
    .select(["id", "firstReportId", "version", "receivedAt", "headline", "body", "url", "noticeKind", "noticeReportId"])
    .where("noticeReportId", "in", ids.size === 0 ? [""] : [...ids])
    .orderBy("receivedAt", "desc")
    .orderBy("version", "desc")
    .execute();
}

interface OfReport {
  noticeReportId: string | null;
  firstReportId: string;
  version: number;
  receivedAt: number;
}

/** What was made of a corrected text needs no correction. */
function isOn(notice: OfReport, { firstReportId, copyOf, version, receivedAt }: UsedReport): boolean {
  if (notice.noticeReportId !== firstReportId && notice.noticeReportId !== copyOf) return false;
  return notice.firstReportId === firstReportId ? notice.version > version : notice.receivedAt >= receivedAt;
}
