import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import type { From } from "../../web/accounts/from-of.ts";
import { requireGoodPassword } from "../../web/accounts/good-password.ts";
import type { Passwords } from "../../web/accounts/passwords.ts";
import { readerRow } from "./find.ts";
import type { Here } from "./here.ts";
import { requireOwnPassword } from "./own-password.ts";
import { requireSeldom } from "./require-seldom.ts";
import { beginSession } from "./sessions.ts";
import { setPassword } from "./set-password.ts";

const MOST_A_DAY = 10;

/** A reader chooses another password. Every session ends; returns the secret of a new one for whoever asked. @throws {Refused} "not-allowed"; "too-many"; "invalid" */
export async function changePassword(
  store: Store,
  passwords: Passwords,
  here: Here,
  readerId: string,
  given: { current: string; password: string },
  from: From,
): Promise<string> {
  const { name, email } = await readerRow(store.write, readerId);
  requireGoodPassword(given.password, { name: name ?? "", email: email ?? "" });
  if (given.password === given.current) throw new Refused("invalid", "That is the password you have.", "新密码与原密码相同。", "password");
  await requireOwnPassword(store, passwords, readerId, given.current, from);
  await requireSeldom(store, "change-password", readerId, MOST_A_DAY);
  const hash = await passwords.hash(given.password);
  return store.act(async (act) => {
    await setPassword(act, here, readerId, hash);
    await act.audit(readerId, "change-password", readerId);
    return beginSession(act, readerId, from);
  });
}
