import { licenceOn } from "../../core/licence-on.ts";
import type { ExtractedReport } from "../../core/report.ts";
import type { Priority } from "../../core/routing.ts";
import type { Licence } from "../../core/source.ts";
import { dayIn } from "../../core/zone.ts";
import { allSources } from "../../store/sources.ts";
import type { Store } from "../../store/store.ts";

/** A report as a list shows it. `receivedAt` is UTC ms, `published` ISO 8601 with offset as stated. */
export interface ReportLine {
  id: string;
  headline: string | null;
  /** How its text begins. */
  beginning: string;
  sourceId: string | null;
  /** The newsroom's name for its source, else what the report itself names. */
  sourceName: string | null;
  /** What its source allows today. */
  licence: Licence | null;
  channelName: string | null;
  language: string | null;
  published: string | null;
  receivedAt: number;
  words: number;
  version: number;
  /** What the rules made of it. */
  sectionId: string | null;
  priority: Priority;
  isDropped: boolean;
  /** Whether a newer version of it came. */
  isSuperseded: boolean;
}

/** Characters of a text's beginning. */
const BEGINNING = 120;

/** These reports, in that order. */
export async function reportLines({ write: db, clock }: Pick<Store, "write" | "clock">, ids: readonly string[]): Promise<ReportLine[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("reports as r")
    .leftJoin("channels as c", "c.id", "r.channelId")
    .select(["r.id", "r.headline", "r.sourceId", "r.language", "r.published", "r.receivedAt", "r.version", "r.extracted"])
    .select(["r.sectionId", "r.priority", "r.isDropped"])
    .select(({ fn, val, exists, selectFrom }) => [
      "c.name as channelName",
      fn<string>("substr", ["r.body", val(1), val(BEGINNING)]).as("beginning"),
      exists(
        selectFrom("reports as n").select("n.id").whereRef("n.firstReportId", "=", "r.firstReportId").whereRef("n.version", ">", "r.version"),
      ).as("isSuperseded"),
    ])
    .where("r.id", "in", ids)
    .execute();
  const sources = new Map((await allSources(db)).map((source) => [source.id, source]));
  const now = clock.now();
  const lines = new Map(
    rows.map(({ extracted, isSuperseded, isDropped, ...row }) => {
      const { words, source: named, agency } = JSON.parse(extracted) as ExtractedReport;
      const source = sources.get(row.sourceId ?? "");
      const sourceName = source ? (source.names.zh[0] ?? null) : (named ?? agency);
      const licence = source ? licenceOn(source, dayIn(now, source.zone)) : null;
      return [row.id, { ...row, sourceName, licence, words, isSuperseded: Boolean(isSuperseded), isDropped: isDropped === 1 }];
    }),
  );
  return ids.flatMap((id) => lines.get(id) ?? []);
}
