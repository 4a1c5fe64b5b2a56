import type { ExtractedReport } from "../../core/report.ts";
import type { Ingest } from "../ingest.ts";
import type { Arrival } from "./arrival.ts";
import { addressKey, guidKey } from "./item-keys.ts";
import { keepItem } from "./keep-items.ts";

/** Keeps a withdrawal that says no more than which report it is of, as a version of that with the text that it had. Returns its id, undefined where there is none. */
export async function keepWithdrawal(ingest: Ingest, arrival: Omit<Arrival, "page" | "report">): Promise<string | undefined> {
  const { channel, item } = arrival;
  const keys = [guidKey(item), item.url && addressKey(item.url), item.id && addressKey(item.id)].filter((key) => key !== null && key !== "");
  if (keys.length === 0) return undefined;
  const known = await ingest.store.write
    .selectFrom("reportKeys as k")
    .innerJoin("reports as one", "one.id", "k.reportId")
    .innerJoin("reports as r", "r.firstReportId", "one.firstReportId")
    .select(["r.headline", "r.body", "r.bodyHtml", "r.extracted", "r.url"])
    .where("k.sourceId", "=", channel.sourceId)
    .where("k.key", "in", keys)
    .orderBy("r.version", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!known) return undefined;
  const { extracted, headline, body, bodyHtml } = known;
  const report = { ...(JSON.parse(extracted) as Omit<ExtractedReport, "body" | "bodyHtml">), headline, body, bodyHtml };
  return (await keepItem(ingest, { ...arrival, item: { ...item, url: item.url ?? known.url }, page: null, report })).reportId;
}
