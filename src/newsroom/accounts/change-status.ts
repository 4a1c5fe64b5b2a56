import type { StaffRow } from "../../store/schema/accounts.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { requireAdministrator } from "./last-administrator.ts";
import { requireMayGive } from "./may-give.ts";
import { endSessions } from "./sessions.ts";
import { grantsOf } from "./staff-of.ts";

/** Lets a member of staff in or keeps them out; what they wrote stays theirs. Ends their sessions. @throws {Refused} "not-allowed"; "conflict" for the last administrator */
export function changeStatus(store: Store, actor: Actor, staffId: string, status: StaffRow["status"]): Promise<void> {
  return store.act(async (act) => {
    await requireMayGive(act, actor, await grantsOf(act.db, staffId));
    await act.db.updateTable("staff").set({ status }).where("id", "=", staffId).execute();
    await requireAdministrator(act);
    await endSessions(act, staffId);
    await act.audit(actor.id, status === "active" ? "enable-staff" : "disable-staff", staffId);
  });
}
