import type { Act } from "../../store/act.ts";
import { fold } from "../../text/fold.ts";
import { noticeMark } from "../../text/notice-mark.ts";

const DAY = 86_400_000;
/** How long before a notice a report came in that it may be of: newspapers correct within the week. */
const BEFORE = 7 * DAY;
/** A notice may come in before the report that it is of, where both are fetched at once. */
const AFTER = DAY;
/** Where in a notice's text the report's headline stands, in characters. */
const BEGINNING = 500;

/** Of a report: what notices are told by. */
const TOLD_BY = ["firstReportId", "sourceId", "receivedAt", "headline", "body", "noticeKind", "noticeReportId"] as const;

/** The newest version of a report, as far as notices go. */
interface Newest {
  firstReportId: string;
  sourceId: string | null;
  receivedAt: number;
  headline: string | null;
  body: string;
  noticeKind: string | null;
  noticeReportId: string | null;
}

/** Ties a notice that does not say which report it is of to the one that its headline names; or the notices that wait for this report. */
export async function tieNotices(act: Act, reportId: string): Promise<void> {
  const { db } = act;
  const report = await db
    .selectFrom("reports")
    .select(TOLD_BY)
    .where("firstReportId", "=", reportId)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!report || report.sourceId === null) return;
  if (report.noticeKind !== null) {
    if (report.noticeReportId === null) await tie(act, report);
    return;
  }
  const waiting = await db
    .selectFrom("reports")
    .select(TOLD_BY)
    .where("sourceId", "=", report.sourceId)
    .where("receivedAt", ">=", report.receivedAt - AFTER)
    .where("receivedAt", "<=", report.receivedAt + BEFORE)
    .where("noticeKind", "is not", null)
    .where("noticeReportId", "is", null)
    .execute();
  for (const notice of waiting) await tie(act, notice);
}

/** Where exactly one report of the same source has the headline; of two nobody can tell. */
async function tie({ db }: Act, notice: Newest): Promise<void> {
  const headlines = headlinesIn(notice);
  if (headlines.size === 0) return;
  const near = await db
    .selectFrom("reports")
    .select(["firstReportId", "headline"])
    .where("sourceId", "=", notice.sourceId)
    .where("receivedAt", ">=", notice.receivedAt - BEFORE)
    .where("receivedAt", "<=", notice.receivedAt + AFTER)
    .where("noticeKind", "is", null)
    .where("firstReportId", "!=", notice.firstReportId)
    .execute();
  const named = new Set(near.filter(({ headline }) => headlines.has(plain(headline ?? ""))).map(({ firstReportId }) => firstReportId));
  const [noticeReportId] = named;
  if (named.size !== 1 || noticeReportId === undefined) return;
  await db
    .updateTable("reports")
    .set({ noticeReportId })
    .where("firstReportId", "=", notice.firstReportId)
    .where("noticeKind", "is not", null)
    .execute();
}

/** The headline without its mark, and those that stand as titles where the notice begins: 本报昨日《大桥通车》一文有误. */
function headlinesIn({ headline, body }: Newest): Set<string> {
  const titles = Array.from(body.slice(0, BEGINNING).matchAll(/《([^《》]{4,100})》/g), ([, title = ""]) => title);
  const rest = noticeMark(headline ?? "")?.rest ?? headline ?? "";
  return new Set([rest, ...titles].map(plain).filter((title) => title !== ""));
}

function plain(headline: string): string {
  return fold(headline).replace(/\s+/g, "");
}
