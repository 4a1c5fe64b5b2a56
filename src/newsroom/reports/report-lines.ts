import type { Kysely } from "kysely";
import type { ExtractedReport } from "../../core/report.ts";
import type { Licence } from "../../core/source.ts";
import type { Schema } from "../../store/schema.ts";

/** A report as a list shows it. `receivedAt` is UTC ms, `published` ISO 8601 with offset as stated. */
export interface ReportLine {
  id: string;
  headline: string | null;
  /** How its text begins. */
  beginning: string;
  sourceId: string | null;
  /** The newsroom's name for its source, else what the report itself names. */
  sourceName: string | null;
  licence: Licence | null;
  channelName: string | null;
  language: string | null;
  published: string | null;
  receivedAt: number;
  words: number;
  version: number;
  /** Whether a newer version of it came. */
  isSuperseded: boolean;
}

/** Characters of a text's beginning. */
const BEGINNING = 120;

/** These reports, in that order. */
export async function reportLines(db: Kysely<Schema>, ids: readonly string[]): Promise<ReportLine[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("reports as r")
    .leftJoin("sources as s", "s.id", "r.sourceId")
    .leftJoin("channels as c", "c.id", "r.channelId")
    .select(["r.id", "r.headline", "r.sourceId", "r.language", "r.published", "r.receivedAt", "r.version", "r.extracted"])
    .select(({ fn, val, exists, selectFrom }) => [
      "s.names",
      "s.licence",
      "c.name as channelName",
      fn<string>("substr", ["r.body", val(1), val(BEGINNING)]).as("beginning"),
      exists(
        selectFrom("reports as n").select("n.id").whereRef("n.firstReportId", "=", "r.firstReportId").whereRef("n.version", ">", "r.version"),
      ).as("isSuperseded"),
    ])
    .where("r.id", "in", ids)
    .execute();
  const lines = new Map(
    rows.map(({ extracted, names, licence, isSuperseded, ...row }) => {
      const { words, source, agency } = JSON.parse(extracted) as ExtractedReport;
      const sourceName = names === null ? (source ?? agency) : ((JSON.parse(names) as { zh: string[] }).zh[0] ?? null);
      return [row.id, { ...row, sourceName, licence: licence as Licence | null, words, isSuperseded: Boolean(isSuperseded) }];
    }),
  );
  return ids.flatMap((id) => lines.get(id) ?? []);
}
