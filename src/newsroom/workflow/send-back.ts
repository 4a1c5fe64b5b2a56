import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { backToDraft } from "./back-to-draft.ts";
import { nextNumber } from "./next-number.ts";
import { requireAllowed } from "./refusal-of.ts";
import { situationOf } from "./situation.ts";

/** Gives a submitted text back to its author and says why. @throws {Refused} "invalid" without a reason; "conflict" where it was not submitted */
export function sendBack(store: Store, actor: Actor, articleId: string, given: string): Promise<void> {
  return store.act(async (act) => {
    const reason = given.trim();
    if (reason === "") throw new Refused("invalid", "Say why you send it back.", "请写明退回的理由。");
    const situation = await situationOf(act.db, articleId, act.now);
    requireAllowed("return", situation, actor.id);
    const number = await nextNumber(act, "returns", articleId);
    const { step } = situation.work;
    await act.db.insertInto("returns").values({ articleId, number, at: act.now, byId: actor.id, step, reason, answeredAt: null }).execute();
    await backToDraft(act, actor, articleId);
    await act.audit(actor.id, "return", articleId, { revision: situation.revision.id, step });
  });
}
