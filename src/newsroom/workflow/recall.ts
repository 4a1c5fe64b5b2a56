import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { backToDraft } from "./back-to-draft.ts";
import { requireAllowed } from "./refusal-of.ts";
import { situationOf } from "./situation.ts";

/** Its author takes a submitted text back: a draft again, signatures and schedule gone. @throws {Refused} "conflict" where it was not submitted */
export function recall(store: Store, actor: Actor, articleId: string): Promise<void> {
  return store.act(async (act) => {
    requireAllowed("recall", await situationOf(act.db, articleId, act.now), actor.id);
    await backToDraft(act, actor, articleId);
    await act.audit(actor.id, "recall", articleId);
  });
}
