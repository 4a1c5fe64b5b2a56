import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import type { From } from "../../web/accounts/from-of.ts";
import type { Passwords } from "../../web/accounts/passwords.ts";
import { readerAt, readerRow } from "./find.ts";
import type { Here } from "./here.ts";
import { addressLetter, knownLetter, movedLetter } from "./letters.ts";
import { openLink, sendLink, sendNotice } from "./links.ts";
import { requireMayMail } from "./may-mail.ts";
import { requireOwnPassword } from "./own-password.ts";
import { requireAddress } from "./require-address.ts";

/** Writes to the address that a reader wants from now on; nothing changes until its link is opened. @throws {Refused} "invalid"; "not-allowed"; "too-many" */
export async function askEmail(
  store: Store,
  passwords: Passwords,
  here: Here,
  readerId: string,
  given: { email: string; current: string },
  from: From,
): Promise<void> {
  const email = requireAddress(given.email);
  const own = await readerRow(store.write, readerId);
  if (own.email === email) throw new Refused("invalid", "That is the address you have.", "这就是现在的邮箱。", "email");
  await requireOwnPassword(store, passwords, readerId, given.current, from);
  await requireMayMail(store, here.site.id, email, from.network);
  await store.act(async (act) => {
    if (await readerAt(act.db, here.site.id, email)) await sendNotice(act, here, email, knownLetter(here));
    else await sendLink(act, here, { kind: "email", email, readerId, name: null, password: null }, addressLetter(here));
  });
}

/** Takes the address of a link; links that went to the one before open nothing any more, and it is told. @throws {Refused} "not-found"; "conflict" where it was taken meanwhile */
export function confirmEmail(store: Store, here: Here, token: string): Promise<void> {
  return store.act(async (act) => {
    const { db, now } = act;
    const { email, readerId } = await openLink(db, now, here.site.id, "email", token);
    if (await readerAt(db, here.site.id, email)) throw new Refused("conflict", "This address has an account already.", "这个邮箱已经有账号了。");
    const before = await readerRow(db, readerId ?? "");
    await db.updateTable("readers").set({ email }).where("id", "=", before.id).execute();
    await db.deleteFrom("readerLinks").where("readerId", "=", before.id).execute();
    if (before.email !== null) await sendNotice(act, here, before.email, movedLetter(here));
    await act.audit(before.id, "change-address", before.id);
  });
}
