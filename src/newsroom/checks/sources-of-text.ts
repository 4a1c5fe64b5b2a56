import type { Kysely } from "kysely";
import type { ArticleText, Provenance } from "../../core/article.ts";
import type { Source } from "../../core/source.ts";
import type { Schema } from "../../store/schema.ts";
import { sourceById, sourceByName } from "../../store/sources.ts";
import { dispatchOfBlocks } from "./dispatch-of-blocks.ts";

/** A source of an article's text. */
export interface TextSource {
  source: Source;
  /** The blocks of the body that came from it, counted from 0; null where the text as a whole did. */
  blocks: readonly number[] | null;
}

/** An article's text, and what is known of its paragraphs. */
export interface SourcedText {
  /** The report that it was made of. */
  reportId: string | null;
  text: ArticleText;
  provenance: readonly Provenance[];
}

/**
 * The sources that a text names or whose dispatches stand in it, and from how many reports it was made. The report that an article was made of counts only
 * while no paragraph is known to be of a dispatch: what was taken out of a text is not reprinted. A text that was compiled, not made of one report, also has
 * the agencies that filed what it took.
 */
export async function sourcesOfText(
  db: Kysely<Schema>,
  { reportId, text, provenance }: SourcedText,
): Promise<{ sources: TextSource[]; reports: number }> {
  const blocks = dispatchOfBlocks(text.bodyHtml, provenance);
  const ids = [...new Set(blocks.filter((id) => id !== null))];
  const dispatches =
    ids.length === 0
      ? []
      : await db
          .selectFrom("dispatches as d")
          .innerJoin("reports as r", "r.id", "d.reportId")
          .select(["d.id", "d.agency", "d.reportId", "r.sourceId"])
          .where("d.id", "in", ids)
          .execute();
  const whole = dispatches.length > 0 || reportId === null ? null : await sourceOfReport(db, reportId);
  const sources: TextSource[] = [];
  for (const id of new Set([text.sourceId, whole])) {
    const source = id === null ? null : await sourceById(db, id);
    if (source) sources.push({ source, blocks: null });
  }
  const filed = new Map<string, { source: Source; ids: Set<string> }>();
  for (const { id, sourceId, agency } of dispatches) {
    const publisher = sourceId === null ? null : await sourceById(db, sourceId);
    const filer = reportId !== null || agency === null ? null : await sourceByName(db, agency);
    for (const source of [publisher, filer]) if (source) filed.set(source.id, { source, ids: (filed.get(source.id)?.ids ?? new Set()).add(id) });
  }
  for (const { source, ids } of filed.values())
    sources.push({ source, blocks: blocks.flatMap((dispatch, i) => (dispatch !== null && ids.has(dispatch) ? [i] : [])) });
  const reports = new Set(dispatches.length > 0 ? dispatches.map((one) => one.reportId) : [reportId].filter((id) => id !== null));
  return { sources, reports: reports.size };
}

async function sourceOfReport(db: Kysely<Schema>, reportId: string): Promise<string | null> {
  return (await db.selectFrom("reports").select("sourceId").where("id", "=", reportId).executeTakeFirst())?.sourceId ?? null;
}
