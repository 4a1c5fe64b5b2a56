import type { Act } from "../store/act.ts";
import type { MailRow } from "../store/schema/mails.ts";

/** Ends a letter, if it is still in the same hand, and empties it. */
export async function endMail(
  { db, now }: Act,
  { id, fence }: MailRow,
  outcome: NonNullable<MailRow["outcome"]>,
  problem: string | null,
): Promise<void> {
  await db
    .updateTable("mails")
    .set({ endedAt: now, outcome, problem, recipient: "", subject: "", body: "" })
    .where("id", "=", id)
    .where("fence", "=", fence)
    .where("endedAt", "is", null)
    .execute();
}
