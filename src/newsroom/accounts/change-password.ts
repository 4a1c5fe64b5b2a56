import { Refused } from "../../core/refused.ts";
import type { Staff } from "../../core/staff.ts";
import type { Store } from "../../store/store.ts";
import type { From } from "../../web/accounts/from-of.ts";
import { requireGoodPassword } from "../../web/accounts/good-password.ts";
import type { Passwords } from "../../web/accounts/passwords.ts";
import { requireOwnPassword } from "./own-password.ts";
import { type BegunSession, beginSession } from "./sessions.ts";
import { setPassword } from "./set-password.ts";

/** A member of staff chooses another password. Every session of theirs ends; a new one begins for whoever asked. @throws {Refused} "not-allowed"; "too-many"; "invalid" */
export async function changePassword(
  store: Store,
  passwords: Passwords,
  staff: Staff,
  given: { current: string; password: string },
  from: From,
): Promise<BegunSession> {
  const person = await store.write.selectFrom("staff").select(["name", "email"]).where("id", "=", staff.id).executeTakeFirstOrThrow();
  requireGoodPassword(given.password, person);
  if (given.password === given.current) throw new Refused("invalid", "That is the password you have.", "新密码与原密码相同。");
  await requireOwnPassword(store, passwords, staff.id, given.current, from);
  const hash = await passwords.hash(given.password);
  return store.act(async (act) => {
    await setPassword(act, staff.id, hash);
    const session = await beginSession(act, staff.id, from);
    await act.audit(staff.id, "change-password", staff.id, { session: session.id });
    return session;
  });
}
