import type { Dispatch } from "../core/dateline.ts";
import type { ExtractedReport } from "../core/report.ts";

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
  extracted: ExtractedReport;
  dispatches: readonly Dispatch[];
}
