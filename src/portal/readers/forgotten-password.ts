import type { Store } from "../../store/store.ts";
import type { From } from "../../web/accounts/from-of.ts";
import { requireGoodPassword } from "../../web/accounts/good-password.ts";
import type { Passwords } from "../../web/accounts/passwords.ts";
import { readerAt, readerRow } from "./find.ts";
import type { Here } from "./here.ts";
import { passwordLetter, unknownLetter } from "./letters.ts";
import { openLink, sendLink, sendNotice } from "./links.ts";
import { requireMayMail } from "./may-mail.ts";
import { requireAddress } from "./require-address.ts";
import { setPassword } from "./set-password.ts";

/** Writes to whoever has forgotten their password, and to an address without an account that it has none: the answer is the same. @throws {Refused} "invalid"; "too-many" */
export async function askPassword(store: Store, here: Here, entered: string, { network }: From): Promise<void> {
  const email = requireAddress(entered);
  await requireMayMail(store, here.site.id, email, network);
  await store.act(async (act) => {
    const known = await readerAt(act.db, here.site.id, email);
    if (known) await sendLink(act, here, { kind: "password", email, readerId: known.id, name: null, password: null }, passwordLetter(here));
    else await sendNotice(act, here, email, unknownLetter(here));
  });
}

/** Sets another password by a link; every session ends, and one logs in with the new one. @throws {Refused} "not-found"; "invalid" */
export async function resetPassword(store: Store, passwords: Passwords, here: Here, given: { token: string; password: string }): Promise<void> {
  // A hash costs 20 ms and 19 MiB: it is not made for whoever holds no link.
  const { readerId, email } = await openLink(store.write, store.clock.now(), here.site.id, "password", given.token);
  const { name } = await readerRow(store.write, readerId ?? "");
  requireGoodPassword(given.password, { name: name ?? "", email });
  const hash = await passwords.hash(given.password);
  await store.act(async (act) => {
    const still = await openLink(act.db, act.now, here.site.id, "password", given.token);
    await setPassword(act, here, still.readerId ?? "", hash);
    await act.audit(still.readerId ?? "", "reset-password", still.readerId ?? "");
  });
}
