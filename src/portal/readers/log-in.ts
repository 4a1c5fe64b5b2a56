import { mailAddress } from "../../core/mail-address.ts";
import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import type { ReaderRow } from "../../store/schema/readers.ts";
import type { Store } from "../../store/store.ts";
import { countTry, forgetTries, type Trier } from "../../web/accounts/attempts.ts";
import type { From } from "../../web/accounts/from-of.ts";
import type { Passwords } from "../../web/accounts/passwords.ts";
import { readerAt, readerRow } from "./find.ts";
import { requireSeldom } from "./require-seldom.ts";
import { beginSession } from "./sessions.ts";

/** Nobody logs in by hand so often. */
const MOST_A_DAY = 100;

/** Logs a reader in by address and password and returns who it is, and the session's secret. @throws {Refused} "too-many"; "not-allowed", the same whatever was wrong */
export async function logIn(
  store: Store,
  passwords: Passwords,
  siteId: string,
  given: { email: string; password: string },
  from: From,
): Promise<{ id: string; secret: string }> {
  const trier = readersTrier(`${siteId} ${given.email.trim().toLowerCase()}`, from);
  await countTry(store, trier);
  const email = mailAddress(given.email);
  const known = email === null ? undefined : await readerAt(store.write, siteId, email);
  const isRight = await passwords.matches(known?.password ?? null, given.password);
  if (known && isRight) await requireSeldom(store, "log-in", known.id, MOST_A_DAY);
  const secret = known && isRight ? await store.act((act) => begin(act, known, from)) : null;
  if (!known || secret === null) throw new Refused("not-allowed", "The address or the password is not right.", "邮箱或密码不正确。");
  await forgetTries(store, trier);
  return { id: known.id, secret };
}

/** Begins a session unless address or password changed while the password was worked on: then null. */
async function begin(act: Act, known: ReaderRow, from: From): Promise<string | null> {
  const { email, password } = await readerRow(act.db, known.id);
  if (email !== known.email || password !== known.password) return null;
  await act.audit(known.id, "log-in", known.id);
  return beginSession(act, known.id, from);
}

/** Whose tries are counted; never together with the staff's, of whom some may sit behind the same address. */
export function readersTrier(account: string, { network }: From): Trier {
  return { account: `reader ${account}`, network: network === "" ? "" : `readers ${network}` };
}
