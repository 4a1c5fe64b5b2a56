import type { Kysely } from "kysely";
import type { Stage } from "../../store/schema/workflow.ts";
import type { ArticleRow, Schema } from "../../store/schema.ts";

/** Where an article is: what readers see of it, its stage, the review step awaited (0 outside of review), and its newest revision. */
export interface ArticleProgress {
  articleId: string;
  revisionId: string;
  state: ArticleRow["state"];
  stage: Stage;
  step: number;
}

/** Reads it of an article that is there. */
export async function progressOf(db: Kysely<Schema>, articleId: string): Promise<ArticleProgress> {
  const { currentRevisionId: revisionId, ...row } = await db
    .selectFrom("articles")
    .innerJoin("articleWork", "articleWork.articleId", "articles.id")
    .select(["currentRevisionId", "state", "stage", "step"])
    .where("articles.id", "=", articleId)
    .executeTakeFirstOrThrow();
  return { articleId, revisionId, ...row };
}
