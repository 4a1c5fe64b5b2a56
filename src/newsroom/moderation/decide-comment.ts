import type { CommentState } from "../../core/community.ts";
import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import { commentById, hideComment, showComment } from "../../store/comments.ts";
import type { CommentRow } from "../../store/schema/community.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";

/** Where an editor can put a comment. */
export type Decided = Exclude<CommentState, "deleted">;

/** What becomes of a comment; `from` is where whoever decides saw it. */
export interface Decision {
  from: Decided;
  to: Decided;
  /** Why it is removed; its author reads it. */
  reason?: string | null | undefined;
  /** Takes the last decision back: what readers had reported waits again. */
  isUndo?: boolean | undefined;
}

const ACTS: Readonly<Record<Decided, string>> = { shown: "show-comment", removed: "remove-comment", held: "hold-comment" };

/**
 * Shows, removes or holds a comment; from `shown` to `shown` it stays, and what readers reported is settled.
 * @throws {Refused} "stale" where it is no longer at `from`; "invalid" for a removal without a reason; "conflict" to show one of a withdrawn article; "not-found"
 */
export function decideComment(store: Store, actor: Actor, commentId: string, decision: Decision): Promise<void> {
  return store.act(async (act) => decide(act, actor, await commentById(act, commentId), decision));
}

/** The same inside an act. */
export async function decide(act: Act, actor: Actor, comment: CommentRow, { from, to, reason, isUndo = false }: Decision): Promise<void> {
  if (comment.state !== from) throw new Refused("stale", "Somebody decided about this comment meanwhile.", "其他人刚处理过这条评论，请刷新后再看。");
  const why = to === "removed" ? requireReason(reason ?? "") : null;
  if (from === "shown" && to !== "shown") await hideComment(act, comment);
  if (from !== "shown" && to === "shown") {
    await requirePublic(act, comment);
    await showComment(act, comment);
  }
  await act.db
    .updateTable("comments")
    .set({ state: to, reason: why, decidedAt: act.now, decidedById: actor.id })
    .where("id", "=", comment.id)
    .execute();
  await settleReports(act, comment, isUndo);
  await act.audit(actor.id, ACTS[to], comment.id, { article: comment.articleId, from });
}

async function settleReports({ db, now }: Act, { id, decidedAt }: CommentRow, isUndo: boolean): Promise<void> {
  const reports = db.updateTable("commentReports").where("commentId", "=", id);
  if (isUndo) await reports.set({ settledAt: null }).where("settledAt", "=", decidedAt).execute();
  else await reports.set({ settledAt: now }).where("settledAt", "is", null).execute();
}

/** @throws {Refused} "conflict" where its article is not public on that site: nobody could see it */
async function requirePublic({ db }: Act, { articleId, siteId }: CommentRow): Promise<void> {
  const row = await db.selectFrom("publications").select("state").where("articleId", "=", articleId).where("siteId", "=", siteId).executeTakeFirst();
  if (!row || row.state === "withdrawn")
    throw new Refused("conflict", "Its article is not public any more.", "这篇稿件已经不在网站上，评论不能再显示。");
}

function requireReason(given: string): string {
  const reason = given.trim();
  if (reason === "") throw new Refused("invalid", "Say why it is removed; its author reads it.", "请写明移除的理由，作者会看到。", "reason");
  return reason;
}
