import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import { countTry, forgetTries, type Trier } from "../../web/accounts/attempts.ts";
import type { From } from "../../web/accounts/from-of.ts";
import type { Passwords } from "../../web/accounts/passwords.ts";
import { readerAt } from "./find.ts";
import { beginSession } from "./sessions.ts";

/** Logs a reader in by address and password and returns who it is, and the session's secret. @throws {Refused} "too-many"; "not-allowed", the same whatever was wrong */
export async function logIn(
  store: Store,
  passwords: Passwords,
  siteId: string,
  given: { email: string; password: string },
  from: From,
): Promise<{ id: string; secret: string }> {
  const email = given.email.trim().toLowerCase();
  const trier = readersTrier(`${siteId} ${email}`, from);
  await countTry(store, trier);
  const known = await readerAt(store.write, siteId, email);
  const isRight = await passwords.matches(known?.password ?? null, given.password);
  const secret = known && isRight ? await store.act(begin) : null;
  if (!known || secret === null) throw new Refused("not-allowed", "The address or the password is not right.", "邮箱或密码不正确。");
  await forgetTries(store, trier);
  return { id: known.id, secret };

  /** Nothing may have changed while the password was worked on. */
  async function begin(act: Parameters<Parameters<Store["act"]>[0]>[0]): Promise<string | null> {
    const still = await readerAt(act.db, siteId, email);
    if (!still || still.password !== known?.password) return null;
    await act.audit(still.id, "log-in", still.id);
    return beginSession(act, still.id, from);
  }
}

/** Whose tries are counted; never together with the staff's, of whom some may sit behind the same address. */
export function readersTrier(account: string, { network }: From): Trier {
  return { account: `reader ${account}`, network: network === "" ? "" : `readers ${network}` };
}
