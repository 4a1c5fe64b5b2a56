import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { decide } from "./decide-comment.ts";
import { readerById } from "./reader-by-id.ts";

/** Whether a reader may write, and what becomes of what they wrote. */
export interface Blocking {
  isBlocked: boolean;
  /** Why all their comments are removed, or null to leave them. */
  removeComments: string | null;
}

/** Lets a reader write nothing any more, or again. They may still read, log in and delete. @throws {Refused} "not-found"; "invalid" for a removal without a reason */
export function blockReader(store: Store, actor: Actor, readerId: string, { isBlocked, removeComments }: Blocking): Promise<void> {
  return store.act(async (act) => {
    await readerById(act, readerId);
    const blocked = isBlocked ? { blockedAt: act.now, blockedById: actor.id } : { blockedAt: null, blockedById: null };
    await act.db.updateTable("readers").set(blocked).where("id", "=", readerId).execute();
    await act.audit(actor.id, isBlocked ? "block-reader" : "unblock-reader", readerId);
    if (removeComments === null) return;
    const written = await act.db
      .selectFrom("comments")
      .selectAll()
      .where("readerId", "=", readerId)
      .where("state", "in", ["held", "shown"])
      .execute();
    for (const comment of written) {
      if (comment.state === "held" || comment.state === "shown")
        await decide(act, actor, comment, { from: comment.state, to: "removed", reason: removeComments });
    }
  });
}
