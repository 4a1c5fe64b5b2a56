import type { IncomingItem } from "../../core/incoming.ts";
import type { ExtractedReport } from "../../core/report.ts";
import { routeReport } from "../../group/route-report.ts";
import type { Act } from "../../store/act.ts";
import { type KeptReport, keepReport } from "../../store/reports.ts";
import { routingRules } from "../../store/routing-rules.ts";
import { onlyDispatch } from "../../text/only-dispatch.ts";
import { INGEST, type Ingest } from "../ingest.ts";
import { noticeKindOf } from "../notices/notice-kind-of.ts";
import { noticedReport } from "../notices/noticed-report.ts";
import { addressKey, guidKey, textKey } from "./item-keys.ts";
import { type Keys, sameReport } from "./same-report.ts";

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

/** Keeps what came as a report of the channel's source: a new one, or a new version of one. `inAct` is done in the same act, `actor` named in the audit log. */
export async function keepItem(
  { store }: Pick<Ingest, "store">,
  arrival: Arrival,
  inAct?: (act: Act) => Promise<void>,
  actor: { id: string } = INGEST,
): Promise<KeptReport> {
  const { channel, responseId, item, digest, page, report } = arrival;
  const keys: Keys = {
    address: item.url === null ? null : addressKey(item.url),
    text: textKey(report.headline, report.body),
    guid: guidKey(item),
  };
  const kind = noticeKindOf(item, report.headline);
  const versionOf = await sameReport(store, channel.sourceId, keys, { ...report, isNotice: kind !== null });
  const sections = [...new Set([...report.breadcrumb, ...item.categories])];
  const filed = { sections, routed: routeReport({ ...report, sourceId: channel.sourceId, sections }, await routingRules(store.write)) };
  return keepReport(
    store,
    actor,
    {
      ...(page ?? { bytes: Buffer.from(JSON.stringify(item)), type: "application/json" }),
      file: null,
      sourceId: channel.sourceId,
      origin: channel.id === null || responseId === null ? null : { channelId: channel.id, responseId },
      known: { keys: Object.values(keys).filter((key) => key !== null), digest, versionOf },
      standing: {
        ...{ pubStatus: item.pubStatus, embargoed: item.embargoed, noticeKind: kind },
        noticeReportId: kind === null ? null : await noticedReport(store.write, channel.sourceId, versionOf, item.madeFrom),
      },
      filed,
      extracted: report,
      dispatches: [onlyDispatch(report)].filter((dispatch) => dispatch !== null),
    },
    inAct,
  );
}
