import type { Kysely } from "kysely";
import type { ArticleText, Provenance } from "../../core/article.ts";
import { Refused } from "../../core/refused.ts";
import { textOf } from "../../store/articles.ts";
import type { Schema } from "../../store/schema.ts";
import { type RevisionHead, revisionHeads } from "./revision-head.ts";

export interface RevisionWithText extends RevisionHead {
  text: ArticleText;
  provenance: Provenance[];
}

/** One revision of that article with what it says. @throws {Refused} "not-found" */
export async function revisionWithText(db: Kysely<Schema>, articleId: string, revisionId: string): Promise<RevisionWithText> {
  const row = await db.selectFrom("revisions").selectAll().where("id", "=", revisionId).where("articleId", "=", articleId).executeTakeFirst();
  const [head] = row ? await revisionHeads(db, articleId, [row]) : [];
  if (!row || !head) throw new Refused("not-found", "This article has no such revision.", "这篇稿件没有这一版。");
  const provenance = await db
    .selectFrom("provenance")
    .select(["paragraph", "dispatchId"])
    .where("revisionId", "=", revisionId)
    .orderBy("paragraph")
    .execute();
  return { ...head, text: textOf(row.text), provenance };
}
