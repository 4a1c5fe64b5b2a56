import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import type { From } from "../../web/accounts/from-of.ts";
import { requireGoodPassword } from "../../web/accounts/good-password.ts";
import type { Passwords } from "../../web/accounts/passwords.ts";
import { readerAt, requireFreeName } from "./find.ts";
import { requireGoodName } from "./good-name.ts";
import type { Here } from "./here.ts";
import { knownLetter, registrationLetter } from "./letters.ts";
import { sendLink, sendNotice } from "./links.ts";
import { requireMayMail } from "./may-mail.ts";
import { requireAddress } from "./require-address.ts";

/** What somebody enters who registers. */
export interface Registration {
  email: string;
  name: string;
  password: string;
}

/**
 * Writes to whoever registers; the account begins when its owner opens the link and gives the password again. To an address that has one already
 * goes a letter as well, and the answer is the same, so that nobody learns who reads here.
 * @throws {Refused} "invalid"; "conflict" where the name is taken; "not-allowed" where registration is switched off; "too-many"
 */
export async function register(store: Store, passwords: Passwords, here: Here, given: Registration, { network }: From): Promise<void> {
  const { site } = here;
  if (site.registration !== "open") throw new Refused("not-allowed", "Registration is closed.", "本站暂不开放注册。");
  const email = requireAddress(given.email);
  const name = requireGoodName(given.name, site);
  requireGoodPassword(given.password, { name, email });
  await requireFreeName(store.write, site.id, name, null);
  await requireMayMail(store, site.id, email, network);
  const password = await passwords.hash(given.password);
  await store.act(async (act) => {
    if (await readerAt(act.db, site.id, email)) await sendNotice(act, here, email, knownLetter(here));
    else await sendLink(act, here, { kind: "register", email, name, password, readerId: null }, registrationLetter(here));
  });
}
