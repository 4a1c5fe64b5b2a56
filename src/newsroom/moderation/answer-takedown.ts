import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";

/** What was decided about a notice, and what its sender is told. */
export interface TakedownAnswer {
  outcome: "upheld" | "declined";
  answer: string;
}

/** Keeps the answer to a notice and closes it. @throws {Refused} "not-found"; "conflict" where it is answered; "invalid" where nothing is said */
export function answerTakedown(store: Store, actor: Actor, takedownId: string, { outcome, answer: given }: TakedownAnswer): Promise<void> {
  return store.act(async (act) => {
    const row = await act.db.selectFrom("takedowns").select("closedAt").where("id", "=", takedownId).executeTakeFirst();
    if (!row) throw new Refused("not-found", "There is no such notice.", "没有这份通知。");
    if (row.closedAt !== null) throw new Refused("conflict", "Somebody answered this notice already.", "这份通知已经有人答复。");
    const answer = given.trim();
    if (answer === "") throw new Refused("invalid", "Say what its sender is told.", "请写明给对方的答复。", "answer");
    await act.db.updateTable("takedowns").set({ closedAt: act.now, closedById: actor.id, outcome, answer }).where("id", "=", takedownId).execute();
    await act.audit(actor.id, "answer-takedown", takedownId, { outcome });
  });
}
