import type { Act } from "../../store/act.ts";
import { secretHash } from "../../store/secret.ts";
import type { Store } from "../../store/store.ts";
import type { From } from "../../web/accounts/from-of.ts";
import type { Passwords } from "../../web/accounts/passwords.ts";
import { eraseWritten } from "../community/own-comments.ts";
import { readerRow } from "./find.ts";
import { requireOwnPassword } from "./own-password.ts";
import { endSessions } from "./sessions.ts";

/** Erases an account, and all that is kept for it, at its owner's word. There is no way back. @throws {Refused} "not-allowed"; "too-many" */
export async function erase(store: Store, passwords: Passwords, readerId: string, current: string, from: From): Promise<void> {
  await requireOwnPassword(store, passwords, readerId, current, from);
  await store.act((act) => eraseReader(act, readerId));
}

/** What is left is the id, without a name, and a hash by which one who has the row can prove that it was this one. */
async function eraseReader(act: Act, readerId: string): Promise<void> {
  const { db, now } = act;
  const row = await readerRow(db, readerId);
  await endSessions(act, readerId);
  await db.deleteFrom("favourites").where("readerId", "=", readerId).execute();
  await db.deleteFrom("follows").where("readerId", "=", readerId).execute();
  await eraseWritten(act, readerId);
  if (row.email !== null) await db.deleteFrom("mails").where("recipient", "=", row.email).where("siteId", "=", row.siteId).execute();
  const nothing = { email: null, name: null, nameKey: null, password: null, script: null, size: null, theme: null };
  await db
    .updateTable("readers")
    .set({ ...nothing, erasedAt: now, erasedHash: secretHash(JSON.stringify(row)) })
    .where("id", "=", readerId)
    .execute();
  await act.audit(readerId, "erase-reader", readerId);
}
