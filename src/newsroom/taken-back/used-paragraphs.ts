import type { Kysely } from "kysely";
import { paragraphs } from "../../html/blocks.ts";
import { revisionById } from "../../store/articles.ts";
import type { Schema } from "../../store/schema.ts";

/** A paragraph of an article's newest text that came in a report, by its number from 0. */
export interface UsedParagraph {
  paragraph: number;
  text: string;
}

/** Which paragraphs of an article's newest text came in which report (by the id of the version that was used). */
export async function usedParagraphs(db: Kysely<Schema>, articleId: string): Promise<Map<string, UsedParagraph[]>> {
  const { currentRevisionId } = await db.selectFrom("articles").select("currentRevisionId").where("id", "=", articleId).executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom("provenance as p")
    .innerJoin("dispatches as d", "d.id", "p.dispatchId")
    .select(["p.paragraph", "d.reportId"])
    .where("p.revisionId", "=", currentRevisionId)
    .orderBy("p.paragraph")
    .execute();
  const texts = rows.length === 0 ? [] : paragraphs((await revisionById(db, articleId, currentRevisionId)).text.bodyHtml);
  const of = Map.groupBy(rows, ({ reportId }) => reportId);
  return new Map([...of].map(([id, used]) => [id, used.map(({ paragraph }) => ({ paragraph, text: texts[paragraph] ?? "" }))]));
}
