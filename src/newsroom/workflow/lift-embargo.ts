import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { requireAllowed } from "./refusal-of.ts";
import { situationOf } from "./situation.ts";

/** Ends an embargo before its time. @throws {Refused} "conflict" where there is none */
export function liftEmbargo(store: Store, actor: Actor, articleId: string): Promise<void> {
  return store.act(async (act) => {
    const situation = await situationOf(act.db, articleId, act.now);
    requireAllowed("lift-embargo", situation, actor.id);
    await act.db.deleteFrom("embargoes").where("articleId", "=", articleId).execute();
    await act.audit(actor.id, "lift-embargo", articleId, { until: situation.embargo?.until });
  });
}
