import type { Act } from "./act.ts";
import { newId } from "./new-id.ts";

/** A mail to be sent. The body says `{secret}` where the secret of the link `linkId` goes. */
export interface WantedMail {
  siteId: string;
  linkId: string | null;
  recipient: string;
  subject: string;
  body: string;
  /** For how long it is worth sending, ms. */
  worth: number;
}

/** Asks for a mail in the act that makes it true; the worker sends it once the act is committed. */
export async function wantMail({ db, now }: Act, { worth, ...mail }: WantedMail): Promise<void> {
  const times = { createdAt: now, dueAt: now, expiresAt: now + worth, leaseUntil: 0, fence: 0, tries: 0 };
  await db
    .insertInto("mails")
    .values({ id: newId("mail", now), ...mail, ...times, endedAt: null, outcome: null, problem: null })
    .execute();
}
