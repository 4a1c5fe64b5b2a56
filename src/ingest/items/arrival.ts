import type { IncomingItem } from "../../core/incoming.ts";
import type { ExtractedReport } from "../../core/report.ts";

/** An item that came, and what was read of it or of its page. What somebody brought came by no channel, in no response. */
export interface Arrival {
  channel: { id: string | null; sourceId: string };
  responseId: string | null;
  item: IncomingItem;
  digest: string;
  /** The page's bytes, or null where the item brought its text itself. */
  page: { bytes: Uint8Array; type: string } | null;
  report: ExtractedReport;
}
