import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import { articleById } from "../../store/articles.ts";
import type { SettledNoticeRow } from "../../store/schema/settled-notices.ts";
import { noticesOfArticles } from "../../store/sources-said/notices-of-articles.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";

/** Leaves on record that an agency's notice asks nothing of an article, and why. @throws {Refused} "not-found"; "invalid" without a reason */
export function settleNotice(store: Store, actor: Actor, articleId: string, reportId: string, given: string): Promise<void> {
  const reason = given.trim();
  return store.act(async (act) => {
    if (reason === "") throw new Refused("invalid", "Say why there is nothing to do.", "请写明为什么无须处理。", "reason");
    await articleById(act.db, articleId);
    await settle(act, actor, articleId, [reportId], { how: "nothing", reason });
    await act.audit(actor.id, "settle-notice", articleId, { notice: reportId });
  });
}

/** Opens it again. What was not settled is as good as open. */
export function reopenNotice(store: Store, actor: Actor, articleId: string, reportId: string): Promise<void> {
  return store.act(async ({ db, audit }) => {
    await db.deleteFrom("settledNotices").where("articleId", "=", articleId).where("reportId", "=", reportId).execute();
    await audit(actor.id, "reopen-notice", articleId, { notice: reportId });
  });
}

/** Inside an act: notes how notices on an article are dealt with, each once more where it was before. @throws {Refused} "not-found" for one that is not on it */
export async function settle(
  { db, now }: Act,
  actor: Actor,
  articleId: string,
  reportIds: readonly string[],
  what: Pick<SettledNoticeRow, "how" | "reason">,
): Promise<void> {
  if (reportIds.length === 0) return;
  const on = (await noticesOfArticles(db, [articleId])).get(articleId) ?? [];
  for (const reportId of reportIds) {
    if (!on.some((notice) => notice.reportId === reportId))
      throw new Refused("not-found", "No agency said that of this article.", "这篇稿件没有这条机构更正或撤稿。");
    const row = { ...what, byId: actor.id, at: now };
    await db
      .insertInto("settledNotices")
      .values({ articleId, reportId, ...row })
      .onConflict((conflict) => conflict.columns(["articleId", "reportId"]).doUpdateSet(row))
      .execute();
  }
}
