import { Refused } from "../core/refused.ts";
import type { Act } from "./act.ts";
import type { CommentRow } from "./schema/community.ts";
import { tags } from "./tags.ts";

/** A comment as it is shown: what the public row is made of. */
type Showable = Pick<CommentRow, "id" | "articleId" | "siteId" | "number" | "name" | "text" | "at" | "replyTo">;

/** Lets readers see a comment. Its number is the next of its page the first time, and its own ever after. Returns the number. */
export async function showComment(act: Act, { id, articleId, siteId, number: had, name, text, at, replyTo }: Showable): Promise<number> {
  const number = had ?? (await nextNumber(act, articleId, siteId));
  await act.db.updateTable("comments").set({ state: "shown", number }).where("id", "=", id).execute();
  await act.db.insertInto("shownComments").values({ articleId, siteId, number, name, text, at, replyTo }).execute();
  act.touch(tags.comments(articleId));
  return number;
}

/** Takes a comment from what readers see, where it is there. */
export async function hideComment(act: Act, { articleId, siteId, number }: Pick<CommentRow, "articleId" | "siteId" | "number">): Promise<void> {
  if (number === null) return;
  await act.db.deleteFrom("shownComments").where("articleId", "=", articleId).where("siteId", "=", siteId).where("number", "=", number).execute();
  act.touch(tags.comments(articleId));
}

/** Takes all comments of an article from what readers see, as its withdrawal does; none of them comes back. */
export async function hideCommentsOf(act: Act, articleId: string): Promise<void> {
  await act.db.deleteFrom("shownComments").where("articleId", "=", articleId).execute();
  act.touch(tags.comments(articleId));
}

/** That comment. @throws {Refused} "not-found", also for one that its author deleted */
export async function commentById({ db }: Pick<Act, "db">, id: string): Promise<CommentRow> {
  const row = await db.selectFrom("comments").selectAll().where("id", "=", id).where("state", "!=", "deleted").executeTakeFirst();
  if (!row) throw new Refused("not-found", "There is no such comment.", "没有这条评论。");
  return row;
}

/** Leaves nothing of a comment but that there was one: its number, which nothing else may have. */
export async function eraseComment(act: Act, comment: CommentRow): Promise<void> {
  if (comment.state === "shown") await hideComment(act, comment);
  await act.db
    .updateTable("comments")
    .set({ state: "deleted", text: "", name: "", reason: null, decidedAt: null, decidedById: null })
    .where("id", "=", comment.id)
    .execute();
  await act.db.deleteFrom("commentReports").where("commentId", "=", comment.id).execute();
}

async function nextNumber({ db }: Act, articleId: string, siteId: string): Promise<number> {
  const last = await db
    .selectFrom("comments")
    .select("number")
    .where("articleId", "=", articleId)
    .where("siteId", "=", siteId)
    .where("number", "is not", null)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return (last?.number ?? 0) + 1;
}
