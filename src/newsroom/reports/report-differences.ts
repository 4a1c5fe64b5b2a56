import type { Kysely } from "kysely";
import { Refused } from "../../core/refused.ts";
import { blocks } from "../../html/blocks.ts";
import type { Schema } from "../../store/schema.ts";
import { type Piece, pieces } from "../../text/diff/pieces.ts";
import { headlineWords } from "../headline-words.ts";
import { bodyBetween, type ChangedParagraph } from "../revisions/body-between.ts";

/** What one version of a report says otherwise than the one before it, by characters. */
export interface ReportDifferences {
  fields: { field: string; pieces: Piece[] }[];
  body: ChangedParagraph[];
}

/** @throws {Refused} "not-found" for a report that there is not, or the first version of one */
export async function reportDifferences(db: Kysely<Schema>, reportId: string): Promise<ReportDifferences> {
  const newer = await db
    .selectFrom("reports")
    .select(["headline", "bodyHtml", "firstReportId", "version"])
    .where("id", "=", reportId)
    .executeTakeFirst();
  const older = newer && (await versionBefore(db, newer));
  if (!newer || !older) throw new Refused("not-found", "There is no version before it.", "它之前没有别的版本。");
  const headlines = [older.headline ?? "", newer.headline ?? ""] as const;
  return {
    fields: headlines[0] === headlines[1] ? [] : [{ field: "headline", pieces: pieces(...headlines, headlineWords) }],
    body: await bodyBetween(blocks(older.bodyHtml), blocks(newer.bodyHtml)),
  };
}

function versionBefore(db: Kysely<Schema>, { firstReportId, version }: { firstReportId: string; version: number }) {
  return db
    .selectFrom("reports")
    .select(["headline", "bodyHtml"])
    .where("firstReportId", "=", firstReportId)
    .where("version", "<", version)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
}
