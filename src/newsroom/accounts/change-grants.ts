import type { Grant } from "../../core/staff.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { requireKnownGrants } from "./known-grants.ts";
import { requireAdministrator } from "./last-administrator.ts";
import { requireMayGive } from "./may-give.ts";
import { endSessions } from "./sessions.ts";
import { grantsOf } from "./staff-of.ts";
import { writeGrants } from "./write-grants.ts";

/** Gives a member of staff these rights instead of those they have, and ends their sessions. @throws {Refused} "not-allowed"; "invalid"; "conflict" for the last administrator */
export function changeGrants(store: Store, actor: Actor, staffId: string, grants: readonly Grant[]): Promise<void> {
  return store.act(async (act) => {
    await requireKnownGrants(act, grants);
    await requireMayGive(act, actor, [...grants, ...(await grantsOf(act.db, staffId))]);
    await writeGrants(act, staffId, grants);
    await requireAdministrator(act);
    await endSessions(act, staffId);
    await act.audit(actor.id, "change-grants", staffId, { grants });
  });
}
