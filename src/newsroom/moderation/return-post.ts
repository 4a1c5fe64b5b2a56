import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { waitingPost } from "./waiting-post.ts";

/** Sends a post back to its author with what should change; they may submit it anew. @throws {Refused} "stale"; "not-found"; "invalid" without a reason */
export function returnPost(store: Store, actor: Actor, postId: string, { changedAt, reason }: { changedAt: number; reason: string }): Promise<void> {
  return store.act(async (act) => {
    await waitingPost(act, postId, changedAt);
    const why = reason.trim();
    if (why === "") throw new Refused("invalid", "Say what should change; its author reads it.", "请写明要改什么，作者会看到。", "reason");
    await act.db
      .updateTable("posts")
      .set({ state: "returned", reason: why, decidedAt: act.now, decidedById: actor.id })
      .where("id", "=", postId)
      .execute();
    await act.audit(actor.id, "return-post", postId);
  });
}
