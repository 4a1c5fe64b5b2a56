import type { Act } from "../../store/act.ts";
import { identitiesOn } from "./identities.ts";
import { endSessions } from "./sessions.ts";

/** Sets the hash of a password and ends every session of its owner, inside an act. */
export async function setPassword(act: Act, staffId: string, hash: string): Promise<void> {
  const { updatePassword } = await identitiesOn(act.db, act.now);
  await updatePassword(staffId, hash);
  await endSessions(act, staffId);
}
