import type { Act } from "../../store/act.ts";
import { readerRow } from "./find.ts";
import type { Here } from "./here.ts";
import { changedLetter } from "./letters.ts";
import { sendNotice } from "./links.ts";
import { endSessions } from "./sessions.ts";

/** Sets the hash of a password inside an act, ends every session and link of its owner, and tells them. */
export async function setPassword(act: Act, here: Here, readerId: string, password: string): Promise<void> {
  await act.db.updateTable("readers").set({ password }).where("id", "=", readerId).execute();
  await endSessions(act, readerId);
  const { email } = await readerRow(act.db, readerId);
  if (email !== null) await sendNotice(act, here, email, changedLetter(here));
}
