import type { Kysely } from "kysely";
import type { ArticleText, Provenance } from "../../core/article.ts";
import { articleById } from "../../store/articles.ts";
import type { Schema } from "../../store/schema.ts";
import { inheritProvenance } from "../inherit-provenance.ts";
import { revisionWithText } from "../revisions/revision-with-text.ts";
import { workingCopyOf } from "../revisions/working-copy.ts";

/** A text with what is known of its paragraphs. */
export interface TextToCheck {
  revisionId: string;
  isWorkingCopy: boolean;
  text: ArticleText;
  provenance: readonly Provenance[];
}

/** What a person has before him: his own unsaved text, else the newest revision, which is all that nobody (null) has. @throws {Refused} "not-found" */
export async function textToCheck(db: Kysely<Schema>, staffId: string | null, articleId: string): Promise<TextToCheck> {
  const copy = staffId === null ? null : await workingCopyOf(db, staffId, articleId);
  const revisionId = copy?.basedOn ?? (await articleById(db, articleId)).currentRevisionId;
  const { text, provenance } = await revisionWithText(db, articleId, revisionId);
  if (!copy) return { revisionId, isWorkingCopy: false, text, provenance };
  const inherited = inheritProvenance({ bodyHtml: text.bodyHtml, provenance }, copy.text.bodyHtml);
  return { revisionId, isWorkingCopy: true, text: copy.text, provenance: inherited };
}
