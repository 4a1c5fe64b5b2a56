import { Refused } from "../../core/refused.ts";
import type { ExtractedReport } from "../../core/report.ts";
import { routeReport } from "../../group/route-report.ts";
import { keepReport } from "../../store/reports.ts";
import { routingRules } from "../../store/routing-rules.ts";
import type { Store } from "../../store/store.ts";
import { INGEST, type Ingest } from "../ingest.ts";
import { dispatchesOf } from "../items/dispatches-of.ts";
import { NOTE } from "./note.ts";
import { readAgain } from "./read-again.ts";

/** How reading a report again ended. */
type Reread = "same" | "changed" | "unreadable";

/**
 * Reads a report's kept bytes by the present reader; what it now says otherwise becomes a new version, unless `isDry`. One that its agency has withdrawn
 * stays as it is. Done twice, the second time is the same.
 */
export async function reextract(ingest: Pick<Ingest, "store" | "pages">, firstReportId: string, isDry: boolean): Promise<Reread> {
  const { store } = ingest;
  const newest = await newestOf(store, firstReportId);
  if (newest.pubStatus === "canceled") return "same";
  const { headline, body, bodyHtml, sourceId, zone } = newest;
  const before: ExtractedReport = { ...(JSON.parse(newest.extracted) as Omit<ExtractedReport, "body" | "bodyHtml">), headline, body, bodyHtml };
  try {
    const { hash, report } = await readAgain(ingest, before, { firstReportId, zone: zone ?? "Asia/Shanghai" });
    if (report.body === "" && body !== "") return "unreadable";
    if (report.headline === headline && report.body === body) return "same";
    if (isDry) return "changed";
    const version = newest.version + 1;
    const sections = JSON.parse(newest.sourceSections) as string[];
    const { pubStatus, embargoed, noticeKind, noticeReportId, file } = newest;
    await keepReport(
      store,
      INGEST,
      {
        bytes: Buffer.from(JSON.stringify({ readAgain: hash, report: firstReportId, version })),
        type: NOTE,
        ...{ file, sourceId },
        origin: newest.channelId === null || newest.responseId === null ? null : { channelId: newest.channelId, responseId: newest.responseId },
        known: { keys: [], digest: "", versionOf: newest.id },
        standing: { pubStatus, embargoed, noticeKind, noticeReportId },
        filed: { sections, routed: routeReport({ ...report, sourceId, sections }, await routingRules(store.write)) },
        extracted: report,
        dispatches: dispatchesOf(report),
      },
      async ({ db }) => {
        const later = await db
          .selectFrom("reports")
          .select("id")
          .where("firstReportId", "=", firstReportId)
          .where("version", ">", version)
          .executeTakeFirst();
        if (later) throw new Refused("stale", "A newer version came in meanwhile.");
      },
    );
    return "changed";
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.code === "stale") return "same";
    if (error.code === "disk-full") throw error;
    return "unreadable";
  }
}

function newestOf({ write }: Store, firstReportId: string) {
  return write
    .selectFrom("reports as r")
    .leftJoin("sources as s", "s.id", "r.sourceId")
    .selectAll("r")
    .select("s.zone")
    .where("r.firstReportId", "=", firstReportId)
    .orderBy("r.version", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
}
