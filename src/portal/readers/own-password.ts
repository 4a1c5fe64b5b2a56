import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import { countTry, forgetTries } from "../../web/accounts/attempts.ts";
import type { From } from "../../web/accounts/from-of.ts";
import type { Passwords } from "../../web/accounts/passwords.ts";
import { readerRow } from "./find.ts";
import { readersTrier } from "./log-in.ts";

/** Whoever changes how they log in, or ends the account, must know the password: a screen that was left open is not enough. @throws {Refused} "not-allowed" (field `current`); "too-many" */
export async function requireOwnPassword(store: Store, passwords: Passwords, readerId: string, given: string, from: From): Promise<void> {
  const trier = readersTrier(`own ${readerId}`, from);
  await countTry(store, trier);
  const { password } = await readerRow(store.write, readerId);
  if (!(await passwords.matches(password, given)))
    throw new Refused("not-allowed", "That is not your present password.", "当前密码不正确。", "current");
  await forgetTries(store, trier);
}
