import type { Dispatch } from "../core/dateline.ts";
import type { ExtractedReport } from "../core/report.ts";
import type { Routed } from "../core/routing.ts";

/** What an agency says of a report: columns of it. */
export interface Standing {
  pubStatus: "usable" | "withheld" | "canceled";
  /** ISO 8601 with offset. */
  embargoed: string | null;
  noticeKind: "correction" | "withdrawal" | null;
  /** First version of the report that it corrects or withdraws, null where that is not known (yet). */
  noticeReportId: string | null;
}

/** An item as it came in, and what was read from it. */
export interface NewReport {
  bytes: Uint8Array;
  /** Media type of `bytes`. */
  type: string;
  /** Name of the file that it came from, without folders, or null. */
  file: string | null;
  sourceId: string | null;
  /** By which channel it came, and in which answer; null for what somebody brought. */
  origin: { channelId: string; responseId: string } | null;
  /** By what it is known again among its source's, with the digest of the item as it stands now, and of which report it is another version. */
  known: { keys: readonly string[]; digest: string; versionOf: string | null } | null;
  /** What its agency says of it, where one sent it. */
  standing?: Standing;
  /** In which sections its source filed it, and what the rules make of it; missing for what no rule is asked about. */
  filed?: { sections: readonly string[]; routed: Routed | null };
  extracted: ExtractedReport;
  dispatches: readonly Dispatch[];
}
