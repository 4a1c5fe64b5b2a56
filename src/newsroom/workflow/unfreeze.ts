import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { FREEZE, freezeOf } from "./freeze-of.ts";

/** Lets publishing go on; what fell due meanwhile is caught up. @throws {Refused} "conflict" where nothing is frozen */
export function unfreeze(store: Store, actor: Actor): Promise<void> {
  return store.act(async (act) => {
    const frozen = await freezeOf(act.db);
    if (!frozen) throw new Refused("conflict", "Publishing is not frozen.", "发布没有被冻结。");
    await act.db.deleteFrom("settings").where("key", "=", FREEZE).execute();
    await act.audit(actor.id, "unfreeze", FREEZE, { since: frozen.at });
  });
}
