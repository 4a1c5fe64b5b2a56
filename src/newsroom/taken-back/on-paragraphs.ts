import type { Kysely } from "kysely";
import { paragraphs } from "../../html/blocks.ts";
import { revisionById } from "../../store/articles.ts";
import type { Schema } from "../../store/schema.ts";
import type { NoticeOn } from "./notices-on.ts";

/** A paragraph of an article's newest text that came in a report, by its number from 0. */
interface UsedParagraph {
  paragraph: number;
  text: string;
}

/** A notice with the paragraphs of the newest text that it is about: none where they were taken out, or where the article was made of the report as a whole. */
export interface NoticeOnParagraphs extends NoticeOn {
  paragraphs: UsedParagraph[];
}

/** Notices on one article, down to the paragraph. */
export async function onParagraphs(db: Kysely<Schema>, articleId: string, notices: readonly NoticeOn[]): Promise<NoticeOnParagraphs[]> {
  const used = notices.length === 0 ? new Map<string, UsedParagraph[]>() : await usedParagraphs(db, articleId);
  return notices.map((notice) => ({ ...notice, paragraphs: used.get(notice.usedReportId) ?? [] }));
}

/** By the id of the version that was used. */
async function usedParagraphs(db: Kysely<Schema>, articleId: string): Promise<Map<string, UsedParagraph[]>> {
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
