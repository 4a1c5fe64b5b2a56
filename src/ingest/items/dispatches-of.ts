import type { Dispatch } from "../../core/dateline.ts";
import type { ExtractedReport } from "../../core/report.ts";
import { splitReport } from "./split-report.ts";

/** The dispatches that a report is kept with: those of a digest, or the one of a plain report; none where a plain report has no dateline. */
export function dispatchesOf(report: ExtractedReport): Dispatch[] {
  const { dispatches } = splitReport(report);
  const [only, ...others] = dispatches;
  if (!only || others.length > 0) return dispatches;
  return report.dateline ? [{ ...only, ...report.dateline, dateInferred: false, start: 0 }] : [];
}
