import type { Store } from "../../store/store.ts";
import { matchingReports } from "./matching-reports.ts";
import type { ReportFilter } from "./report-filter.ts";
import { type ReportLine, reportLines } from "./report-lines.ts";

/** A page of the list. `next` is what `after` of the next page is, null at the end; `lookedTo` (UTC ms) says how far back words were looked for. */
export interface ReportPage {
  reports: ReportLine[];
  next: string | null;
  lookedTo: number | null;
}

/** Reports that the filter lets through, the newest first. */
export async function listReports(store: Store, { limit, ...filter }: ReportFilter & { limit: number }): Promise<ReportPage> {
  const { ids, next } = await matchingReports(store, filter, limit);
  return {
    reports: await reportLines(store, ids),
    next: next && `${next.receivedAt}_${next.id}`,
    lookedTo: next?.receivedAt ?? null,
  };
}
