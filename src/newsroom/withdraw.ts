import { hideCommentsOf } from "../store/comments.ts";
import type { Store } from "../store/store.ts";
import type { Actor } from "./actor.ts";
import { setStage } from "./article-work.ts";
import { addNotice } from "./notice.ts";
import { project } from "./project.ts";
import { announce } from "./webhooks/announce.ts";
import { cancelSchedule } from "./workflow/cancel-schedule.ts";
import { requireAllowed } from "./workflow/refusal-of.ts";
import { situationOf } from "./workflow/situation.ts";
import { voidSignatures } from "./workflow/void-signatures.ts";

/**
 * Takes a public article back, in a freeze as well: gone from every list at once, its address says why. Work on a newer text ends with it.
 * @throws {Refused} "conflict" where it is not public; "invalid" without a notice
 */
export function withdraw(store: Store, actor: Actor, articleId: string, notice: string): Promise<void> {
  return store.act(async (act) => {
    const situation = await situationOf(act.db, articleId, act.now);
    requireAllowed("withdraw", situation, actor.id);
    await addNotice(act, actor, articleId, "withdrawal", notice);
    await act.db.updateTable("articles").set({ state: "withdrawn", versionCreated: act.now }).where("id", "=", articleId).execute();
    await voidSignatures(act, articleId);
    await cancelSchedule(act, actor, articleId);
    await act.db.deleteFrom("proposedNotices").where("articleId", "=", articleId).execute();
    await setStage(act, articleId, "public");
    await project(act, articleId);
    await announce(act, "withdrawn", articleId);
    await hideCommentsOf(act, articleId);
    await act.audit(actor.id, "withdraw", articleId, { revision: situation.article.publishedRevisionId });
  });
}
