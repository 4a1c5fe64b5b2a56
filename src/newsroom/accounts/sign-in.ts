import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import type { Store } from "../../store/store.ts";
import { countTry, forgetTries } from "../../web/accounts/attempts.ts";
import type { From } from "../../web/accounts/from-of.ts";
import type { Passwords } from "../../web/accounts/passwords.ts";
import { openChallenge } from "./challenges.ts";
import { identitiesOn } from "./identities.ts";
import { type BegunSession, beginSession } from "./sessions.ts";
import { factorsOf } from "./staff-of.ts";

/** A password was right: the session, or the second step that is still asked for. */
export type SignedIn = { kind: "session"; session: BegunSession } | { kind: "second-step"; step: SecondStep };

/** The secret by which the second step is answered, and the ways to do so. */
interface SecondStep {
  token: string;
  totp: boolean;
  passkey: boolean;
}

/** Signs a member of staff in by address and password. @throws {Refused} "too-many"; "not-allowed", the same whatever was wrong */
export async function signIn(store: Store, passwords: Passwords, given: { email: string; password: string }, from: From): Promise<SignedIn> {
  const email = given.email.trim().toLowerCase();
  const trier = { account: email, network: from.network };
  await countTry(store, trier);
  const known = await credentialOf(store, email);
  const isRight = await passwords.matches(known?.password ?? null, given.password);
  if (!known || !isRight) {
    await store.act((act) => act.audit(known?.id ?? "unknown", "fail-sign-in", known?.id ?? "unknown"));
    throw new Refused("not-allowed", "The address or the password is not right.", "邮箱或密码不正确。");
  }
  const signedIn = await store.act((act) => passwordGiven(act, known.id, known.password, from));
  if (!signedIn) throw new Refused("not-allowed", "The address or the password is not right.", "邮箱或密码不正确。");
  await forgetTries(store, trier);
  return signedIn;
}

/** Nothing may have changed while the password was worked on: not the password, not the status. Null where it has. */
async function passwordGiven(act: Act, staffId: string, password: string, from: From): Promise<SignedIn | null> {
  const still = await act.db
    .selectFrom("staff")
    .innerJoin("staffCredentials", "staffCredentials.userId", "staff.id")
    .select("staff.id")
    .where("staff.id", "=", staffId)
    .where("staff.status", "=", "active")
    .where("staffCredentials.password", "=", password)
    .executeTakeFirst();
  if (!still) return null;
  const { totp, passkeys } = await factorsOf(act.db, staffId);
  if (totp || passkeys > 0) {
    const token = await openChallenge(act, "second-step", staffId);
    return { kind: "second-step", step: { token, totp, passkey: passkeys > 0 } };
  }
  const session = await beginSession(act, staffId, from);
  await act.audit(staffId, "sign-in", session.id);
  return { kind: "session", session };
}

async function credentialOf({ write, clock }: Store, email: string): Promise<{ id: string; password: string } | null> {
  const { findUserByEmail } = await identitiesOn(write, clock.now());
  const found = await findUserByEmail(email, { includeAccounts: true });
  const password = found?.accounts.find(({ providerId }) => providerId === "credential")?.password;
  return found && password ? { id: found.user.id, password } : null;
}
