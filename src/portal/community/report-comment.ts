import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import type { Reader } from "../readers/reader-of.ts";
import { countReport } from "./comment-limits.ts";
import { requireMayWrite } from "./may-write.ts";

/** Which comment of which article, and why. */
export interface NewReport {
  articleId: string;
  number: number;
  reason: string;
}

/** Tells the editors of a comment; the same reader's second report of it changes nothing. @throws {Refused} "not-found"; "invalid" for one's own; "not-allowed"; "too-many" */
export async function reportComment(store: Store, reader: Reader, { articleId, number, reason }: NewReport): Promise<void> {
  requireMayWrite(reader);
  await countReport(store, reader.id);
  return store.act(async (act) => {
    const comment = await act.db
      .selectFrom("comments")
      .select(["id", "readerId"])
      .where("articleId", "=", articleId)
      .where("siteId", "=", reader.siteId)
      .where("number", "=", number)
      .where("state", "=", "shown")
      .executeTakeFirst();
    if (!comment) throw new Refused("not-found", "There is no such comment.", "没有这条评论。");
    if (comment.readerId === reader.id)
      throw new Refused("invalid", "This comment is your own; you can delete it.", "这是您自己的评论，可以在“我的评论”里删除。");
    const row = { commentId: comment.id, readerId: reader.id, reason, at: act.now, settledAt: null };
    const { numInsertedOrUpdatedRows = 0n } = await act.db
      .insertInto("commentReports")
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows > 0n) await act.audit(reader.id, "report-comment", comment.id);
  });
}
