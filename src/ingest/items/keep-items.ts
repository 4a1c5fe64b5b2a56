import type { RoutingRule } from "../../core/routing.ts";
import { routeReport } from "../../group/route-report.ts";
import type { Act } from "../../store/act.ts";
import type { NewReport } from "../../store/new-report.ts";
import { type KeptReport, keepReportIn } from "../../store/reports.ts";
import { routingRules } from "../../store/routing-rules.ts";
import { INGEST, type Ingest } from "../ingest.ts";
import { noticeKindOf } from "../notices/notice-kind-of.ts";
import { noticedReport } from "../notices/noticed-report.ts";
import type { Arrival } from "./arrival.ts";
import { dispatchesOf } from "./dispatches-of.ts";
import { addressKey, guidKey, textKey } from "./item-keys.ts";
import { ownBytes } from "./own-bytes.ts";
import { type Keys, sameReport } from "./same-report.ts";

/** Keeps what came as a report of the channel's source: a new one, or a new version of one. `inAct` is done in the same act, `actor` named in the audit log. */
export async function keepItem(
  ingest: Pick<Ingest, "store">,
  arrival: Arrival,
  inAct?: (act: Act) => Promise<void>,
  actor: { id: string } = INGEST,
): Promise<KeptReport> {
  const [kept] = await keepItems(ingest, [arrival], inAct, actor);
  if (!kept) throw new Error("nothing was kept");
  return kept;
}

/** The same of some that came together, in one act: one wait for the disk. A few, for nobody else has a turn meanwhile. */
export async function keepItems(
  { store }: Pick<Ingest, "store">,
  arrivals: readonly Arrival[],
  inAct: (act: Act) => Promise<void> = async () => {},
  actor: { id: string } = INGEST,
): Promise<KeptReport[]> {
  const kept = await Promise.all(
    arrivals.map(async (arrival) => ({ arrival, dispatches: dispatchesOf(arrival.report), ...(await ownBytes(store, arrival)) })),
  );
  return store.act(async (act) => {
    const rules = await routingRules(act.db);
    const reports: KeptReport[] = [];
    for (const { arrival, hash, ...known } of kept)
      reports.push(await keepReportIn(act, actor, hash, { ...known, ...(await reportOf(act, arrival, rules)) }));
    await inAct(act);
    return reports;
  });
}

async function reportOf({ db }: Act, arrival: Arrival, rules: readonly RoutingRule[]): Promise<Omit<NewReport, "bytes" | "type" | "dispatches">> {
  const { channel, responseId, item, digest, report } = arrival;
  const { sourceId } = channel;
  const keys: Keys = {
    address: item.url === null ? null : addressKey(item.url),
    text: textKey(report.headline, report.body),
    guid: guidKey(item),
  };
  const kind = noticeKindOf(item, report.headline);
  const versionOf = await sameReport(db, sourceId, keys, { ...report, isNotice: kind !== null });
  const sections = [...new Set([...report.breadcrumb, ...item.categories])];
  return {
    ...{ file: null, sourceId },
    origin: channel.id === null || responseId === null ? null : { channelId: channel.id, responseId },
    known: { keys: Object.values(keys).filter((key) => key !== null), digest, versionOf },
    standing: {
      ...{ pubStatus: item.pubStatus, embargoed: item.embargoed, noticeKind: kind },
      noticeReportId: kind === null ? null : await noticedReport(db, sourceId, versionOf, item.madeFrom),
    },
    filed: { sections, routed: routeReport({ ...report, sourceId, sections }, rules) },
    extracted: report,
  };
}
