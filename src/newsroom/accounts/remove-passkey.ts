import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";

/** Forgets a passkey of one's own. @throws {Refused} "not-found" where it is none of theirs */
export function removePasskey(store: Store, actor: Actor, passkeyId: string): Promise<void> {
  return store.act(async (act) => {
    const gone = await act.db.deleteFrom("passkeys").where("id", "=", passkeyId).where("staffId", "=", actor.id).returning("id").executeTakeFirst();
    if (!gone) throw new Refused("not-found", "There is no such passkey.", "没有这个通行密钥。");
    await act.audit(actor.id, "remove-passkey", passkeyId);
  });
}
