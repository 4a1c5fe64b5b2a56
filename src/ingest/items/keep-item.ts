import type { IncomingItem } from "../../core/incoming.ts";
import type { ExtractedReport } from "../../core/report.ts";
import type { Act } from "../../store/act.ts";
import { type KeptReport, keepReport } from "../../store/reports.ts";
import type { ChannelRow } from "../../store/schema/ingest.ts";
import { onlyDispatch } from "../../text/only-dispatch.ts";
import { INGEST, type Ingest } from "../ingest.ts";
import { addressKey, guidKey, textKey } from "./item-keys.ts";
import { type Keys, sameReport } from "./same-report.ts";

/** An item that came, and what was read of it or of its page. */
export interface Arrival {
  channel: Pick<ChannelRow, "id" | "sourceId">;
  responseId: string;
  item: IncomingItem;
  digest: string;
  /** The page's bytes, or null where the item brought its text itself. */
  page: { bytes: Uint8Array; type: string } | null;
  report: ExtractedReport;
}

/** Keeps what came as a report of the channel's source: a new one, or a new version of one. `inAct` is done in the same act. */
export async function keepItem({ store }: Ingest, arrival: Arrival, inAct?: (act: Act) => Promise<void>): Promise<KeptReport> {
  const { channel, responseId, item, digest, page, report } = arrival;
  const keys: Keys = {
    address: item.url === null ? null : addressKey(item.url),
    text: textKey(report.headline, report.body),
    guid: guidKey(item),
  };
  const versionOf = await sameReport(store, channel.sourceId, keys, report);
  return keepReport(
    store,
    INGEST,
    {
      ...(page ?? { bytes: Buffer.from(JSON.stringify(item)), type: "application/json" }),
      file: null,
      sourceId: channel.sourceId,
      origin: { channelId: channel.id, responseId },
      known: { keys: Object.values(keys).filter((key) => key !== null), digest, versionOf },
      extracted: report,
      dispatches: [onlyDispatch(report)].filter((dispatch) => dispatch !== null),
    },
    inAct,
  );
}
