import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { requireMayGive } from "./may-give.ts";
import { endSessions } from "./sessions.ts";
import { grantsOf } from "./staff-of.ts";

/** For one who has lost telephone and keys: takes all their second factors away and ends their sessions. @throws {Refused} "not-allowed" */
export function resetSecondFactors(store: Store, actor: Actor, staffId: string): Promise<void> {
  return store.act(async (act) => {
    await requireMayGive(act, actor, await grantsOf(act.db, staffId));
    await act.db.deleteFrom("twoFactors").where("staffId", "=", staffId).execute();
    await act.db.deleteFrom("passkeys").where("staffId", "=", staffId).execute();
    await endSessions(act, staffId);
    await act.audit(actor.id, "reset-second-factors", staffId);
  });
}
