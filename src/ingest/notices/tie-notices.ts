import type { Act } from "../../store/act.ts";
import { isOneOf } from "../../store/is-one-of.ts";
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

/** A report, named by its first version, as it came in last. */
interface Come {
  reportId: string;
  sourceId: string | null;
  receivedAt: number;
  isNotice: boolean;
}

/** Ties each notice that does not say which report it is of to the one that its headline names, and the notices that wait for one of the other reports. */
export async function tieNotices(act: Act, come: readonly Come[]): Promise<void> {
  for (const { reportId, isNotice } of come) if (isNotice) await tieNotice(act, reportId);
  const others = come.filter(({ isNotice }) => !isNotice);
  for (const notice of await waitingFor(act, others)) await tie(act, notice);
}

async function tieNotice(act: Act, reportId: string): Promise<void> {
  const { db } = act;
  const report = await db
    .selectFrom("reports")
    .select(TOLD_BY)
    .where("firstReportId", "=", reportId)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  if (report && report.sourceId !== null && report.noticeKind !== null && report.noticeReportId === null) await tie(act, report);
}

async function waitingFor({ db, engine }: Act, reports: readonly Come[]): Promise<Newest[]> {
  const times = reports.map(({ receivedAt }) => receivedAt);
  const sources = [...new Set(reports.map(({ sourceId }) => sourceId))].filter((id) => id !== null);
  if (sources.length === 0) return [];
  const notices = await db
    .selectFrom("reports")
    .select(TOLD_BY)
    .where(isOneOf(engine, "sourceId", sources))
    .where("receivedAt", ">=", Math.min(...times) - AFTER)
    .where("receivedAt", "<=", Math.max(...times) + BEFORE)
    .where("noticeKind", "is not", null)
    .where("noticeReportId", "is", null)
    .execute();
  const mayBeOf = (notice: Newest, { sourceId, receivedAt }: Come) =>
    notice.sourceId === sourceId && notice.receivedAt >= receivedAt - AFTER && notice.receivedAt <= receivedAt + BEFORE;
  return notices.filter((notice) => reports.some((report) => mayBeOf(notice, report)));
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
