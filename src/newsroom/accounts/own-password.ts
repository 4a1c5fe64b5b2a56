import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import { countTry, forgetTries } from "../../web/accounts/attempts.ts";
import type { From } from "../../web/accounts/from-of.ts";
import type { Passwords } from "../../web/accounts/passwords.ts";

/** Whoever changes how one signs in must know the password: a screen that was left open is not enough. @throws {Refused} "not-allowed"; "too-many" */
export async function requireOwnPassword(store: Store, passwords: Passwords, staffId: string, given: string, { network }: From): Promise<void> {
  const trier = { account: `own ${staffId}`, network };
  await countTry(store, trier);
  const credential = await store.write
    .selectFrom("staffCredentials")
    .select("password")
    .where("userId", "=", staffId)
    .where("providerId", "=", "credential")
    .executeTakeFirst();
  if (!(await passwords.matches(credential?.password ?? null, given)))
    throw new Refused("not-allowed", "That is not your present password.", "当前密码不正确。");
  await forgetTries(store, trier);
}
