import type { Act } from "../store/act.ts";
import type { MailRow } from "../store/schema/mails.ts";
import { newSecret, secretHash } from "../store/secret.ts";
import { endMail } from "./end-mail.ts";

/** How long one worker may have a letter in hand, ms: a mail server's patience is 50 s at most. */
const LEASE = 120_000;

/**
 * Takes the next letter that is due by `now` (UTC ms) in hand, or null. A link's secret is made here, so that the store never holds one that opens
 * anything: it keeps the hash of what goes out. Sent again, a letter has another, and only the last one opens.
 */
export async function claimMail(act: Act, now: number): Promise<MailRow | null> {
  for (;;) {
    const row = await act.db
      .selectFrom("mails")
      .selectAll()
      .where("endedAt", "is", null)
      .where("dueAt", "<=", now)
      .where("leaseUntil", "<=", now)
      .orderBy("dueAt")
      .limit(1)
      .executeTakeFirst();
    if (!row) return null;
    const body = row.expiresAt <= now ? null : await withSecret(act, row);
    if (body === null) await endMail(act, row, "expired", row.problem);
    else return { ...row, ...(await takeInHand(act, row, now)), body };
  }
}

/** Null where its link is there no more: used, or its account erased. */
async function withSecret({ db }: Act, { linkId, body }: MailRow): Promise<string | null> {
  if (linkId === null) return body;
  const secret = newSecret();
  const link = await db
    .updateTable("readerLinks")
    .set({ tokenHash: secretHash(secret) })
    .where("id", "=", linkId)
    .returning("id")
    .executeTakeFirst();
  return link ? body.replaceAll("{secret}", secret) : null;
}

async function takeInHand({ db }: Act, { id, fence, tries }: MailRow, now: number): Promise<Pick<MailRow, "leaseUntil" | "fence" | "tries">> {
  const taken = { leaseUntil: now + LEASE, fence: fence + 1, tries: tries + 1 };
  await db.updateTable("mails").set(taken).where("id", "=", id).execute();
  return taken;
}
