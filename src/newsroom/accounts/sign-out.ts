import type { Staff } from "../../core/staff.ts";
import type { Store } from "../../store/store.ts";

/** Ends the session that asks. */
export function signOut(store: Store, { id, sessionId }: Staff): Promise<void> {
  return store.act(async (act) => {
    await act.db.deleteFrom("staffSessions").where("id", "=", sessionId).execute();
    await act.audit(id, "sign-out", sessionId);
  });
}
