import type { Kysely } from "kysely";
import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import { eraseComment } from "../../store/comments.ts";
import type { CommentRow } from "../../store/schema/community.ts";
import type { Schema } from "../../store/schema.ts";
import type { Store } from "../../store/store.ts";
import type { Reader } from "../readers/reader-of.ts";

/** A comment as its author sees it; `path` leads to its article, or is null where that is not public any more. */
export interface OwnComment extends Pick<CommentRow, "id" | "text" | "at" | "number" | "state" | "reason"> {
  headline: string;
  path: string | null;
}

/** A reader's comments, newest first, but for those that they deleted; `limit` at most, those before `before` (an id) where it is given. */
export async function ownComments(db: Kysely<Schema>, readerId: string, limit: number, before: string | null = null): Promise<OwnComment[]> {
  const rows = await db
    .selectFrom("comments")
    .innerJoin("articleWork", "articleWork.articleId", "comments.articleId")
    .leftJoin("publications", (on) =>
      on.onRef("publications.articleId", "=", "comments.articleId").onRef("publications.siteId", "=", "comments.siteId"),
    )
    .select(["comments.id", "text", "at", "number", "comments.state", "reason", "articleWork.headline"])
    .select(["publications.item", "publications.state as pageState"])
    .where("readerId", "=", readerId)
    .where("comments.state", "!=", "deleted")
    .$if(before !== null, (query) => query.where("comments.id", "<", before ?? ""))
    .orderBy("comments.id", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ item, pageState, headline, ...row }) => {
    const page: { path: string; headline: string } | null = item === null || pageState === "withdrawn" ? null : JSON.parse(item);
    return { ...row, headline: page?.headline ?? headline, path: page?.path ?? null };
  });
}

/** Deletes a comment of one's own; nothing of it is kept but its number. @throws {Refused} "not-found", also for another's */
export function deleteComment(store: Store, reader: Reader, commentId: string): Promise<void> {
  return store.act(async (act) => {
    const comment = await act.db
      .selectFrom("comments")
      .selectAll()
      .where("id", "=", commentId)
      .where("readerId", "=", reader.id)
      .where("state", "!=", "deleted")
      .executeTakeFirst();
    if (!comment) throw new Refused("not-found", "You have no such comment.", "您没有这条评论。");
    await eraseComment(act, comment);
    await act.audit(reader.id, "delete-comment", commentId, { article: comment.articleId });
  });
}

/** Erases all that a reader wrote but what became articles: comments, reports, column and posts, as the end of their account asks. */
export async function eraseWritten(act: Act, readerId: string): Promise<void> {
  const { db } = act;
  const comments = await db.selectFrom("comments").selectAll().where("readerId", "=", readerId).execute();
  for (const comment of comments) await eraseComment(act, comment);
  await db.updateTable("comments").set({ readerId: "" }).where("readerId", "=", readerId).execute();
  await db.deleteFrom("commentReports").where("readerId", "=", readerId).execute();
  await db.deleteFrom("columnists").where("readerId", "=", readerId).execute();
  await db.deleteFrom("posts").where("readerId", "=", readerId).execute();
}

/** All that a reader wrote, for the file that they may take with them. */
export async function writtenBy(
  db: Kysely<Schema>,
  readerId: string,
): Promise<{ comments: OwnComment[]; posts: { title: string; text: string; state: string }[] }> {
  const posts = await db.selectFrom("posts").select(["title", "text", "state"]).where("readerId", "=", readerId).orderBy("id").execute();
  return { comments: await ownComments(db, readerId, 1_000_000), posts };
}
