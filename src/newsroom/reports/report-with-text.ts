import type { Kysely } from "kysely";
import { Refused } from "../../core/refused.ts";
import type { ExtractedReport } from "../../core/report.ts";
import type { Schema } from "../../store/schema.ts";
import type { Store } from "../../store/store.ts";
import { type ReportLine, reportLines } from "./report-lines.ts";

/** A report as one reads it. Times are UTC ms. */
export interface ReportWithText extends Omit<ReportLine, "beginning"> {
  /** Markup of the subset. */
  bodyHtml: string;
  url: string | null;
  byline: string[];
  /** In which sections its source filed it. */
  sourceSections: string[];
  /** Name of the file that it came in, or null. */
  file: string | null;
  /** In which answer of which channel it came, or null for what somebody brought. */
  origin: { channelId: string; channelName: string | null; address: string | null; answeredAt: number | null } | null;
  /** Every version of it, the newest first. */
  versions: { id: string; version: number; receivedAt: number; headline: string | null }[];
  /** Articles that were made of it or of another version of it. */
  articles: { id: string; siteId: string; headline: string }[];
}

/** A report with all there is to say of it. @throws {Refused} "not-found" */
export async function reportWithText(store: Store, reportId: string): Promise<ReportWithText> {
  const { write: db } = store;
  const [line] = await reportLines(store, [reportId]);
  if (!line) throw new Refused("not-found", "There is no such report.", "没有这条来稿。");
  const row = await db.selectFrom("reports").selectAll().where("id", "=", reportId).executeTakeFirstOrThrow();
  const versions = await db
    .selectFrom("reports")
    .select(["id", "version", "receivedAt", "headline"])
    .where("firstReportId", "=", row.firstReportId)
    .orderBy("version", "desc")
    .execute();
  const articles = await db
    .selectFrom("articles")
    .innerJoin("articleWork", "articleWork.articleId", "articles.id")
    .select(["articles.id", "articles.siteId", "articleWork.headline"])
    .where(
      "articles.reportId",
      "in",
      versions.map(({ id }) => id),
    )
    .orderBy("articles.id")
    .execute();
  const { beginning: _, ...shown } = line;
  const { byline } = JSON.parse(row.extracted) as ExtractedReport;
  return {
    ...shown,
    bodyHtml: row.bodyHtml,
    sourceSections: JSON.parse(row.sourceSections),
    url: row.url,
    byline,
    file: row.file,
    origin: await originOf(db, row, line.channelName),
    versions,
    articles,
  };
}

async function originOf(
  db: Kysely<Schema>,
  { channelId, responseId }: { channelId: string | null; responseId: string | null },
  channelName: string | null,
): Promise<ReportWithText["origin"]> {
  if (channelId === null) return null;
  const answer =
    responseId === null ? undefined : await db.selectFrom("responses").select(["address", "at"]).where("id", "=", responseId).executeTakeFirst();
  return { channelId, channelName, address: answer?.address ?? null, answeredAt: answer?.at ?? null };
}
