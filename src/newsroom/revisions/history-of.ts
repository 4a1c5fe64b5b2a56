import type { Kysely } from "kysely";
import type { Schema } from "../../store/schema.ts";
import { type RevisionHead, revisionHeads } from "./revision-head.ts";

/** Every revision of an article without its text, the newest first. */
export async function historyOf(db: Kysely<Schema>, articleId: string): Promise<RevisionHead[]> {
  const rows = await db
    .selectFrom("revisions")
    .select(["id", "articleId", "number", "basedOn", "at", "byId", "why", "words", "hash"])
    .where("articleId", "=", articleId)
    .orderBy("number", "desc")
    .execute();
  return revisionHeads(db, articleId, rows);
}
