import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { FREEZE, freezeOf } from "./freeze-of.ts";

/** Stops all publishing, corrections and schedules at once, until `unfreeze`; only withdrawals go on. @throws {Refused} "invalid" without a reason; "conflict" where it is frozen already */
export function freeze(store: Store, actor: Actor, given: string): Promise<void> {
  return store.act(async (act) => {
    const reason = given.trim();
    if (reason === "") throw new Refused("invalid", "Say why publishing is frozen.", "请写明冻结发布的理由。");
    if (await freezeOf(act.db)) throw new Refused("conflict", "Publishing is frozen already.", "发布已经处于冻结状态。");
    await act.db
      .insertInto("settings")
      .values({ key: FREEZE, value: JSON.stringify({ reason }), at: act.now, byId: actor.id })
      .execute();
    await act.audit(actor.id, "freeze", FREEZE);
  });
}
