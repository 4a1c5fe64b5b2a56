import type { SendMail } from "../fetch/send-mail.ts";
import { Unsent } from "../fetch/unsent.ts";
import { siteOf } from "../store/published/site-of.ts";
import type { MailRow } from "../store/schema/mails.ts";
import type { Store } from "../store/store.ts";
import { claimMail } from "./claim-mail.ts";
import { endMail } from "./end-mail.ts";

/** How letters leave, and from whom. */
export interface Post {
  send: SendMail;
  /** Address that they come from; null for `no-reply@` and the site's first host. */
  from: string | null;
}

/** At one look; the next is a second later. */
const AT_ONCE = 20;
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 3_600_000;

/** Sends the letters that are due by `now` (UTC ms), one after the other. What is not taken is tried again, later each time, until it is worth nothing any more. */
export async function sendMails(store: Store, post: Post, now: number): Promise<void> {
  for (let sent = 0; sent < AT_ONCE; sent++) {
    if (!(await isAnyDue(store, now))) return;
    const mail = await store.act((act) => claimMail(act, now));
    if (!mail) return;
    const site = await siteOf(store, mail.siteId);
    const from = { name: site.name, address: post.from ?? `no-reply@${site.hosts[0] ?? "localhost"}` };
    const { recipient: to, subject, body: text, createdAt: at } = mail;
    // A letter that goes out again is another one: it may carry another link.
    const id = `${mail.id}.${mail.fence}`;
    try {
      await post.send({ id, from, to, subject, text, at });
    } catch (error) {
      if (!(error instanceof Unsent)) throw error;
      await notTaken(store, mail, error, now);
      // The others wait for the next look: a server that is away is asked once a second at most.
      return;
    }
    await store.act((act) => endMail(act, mail, "sent", null));
  }
}

/** Nothing is written every second for an empty outbox. */
async function isAnyDue({ write }: Store, now: number): Promise<boolean> {
  const row = await write
    .selectFrom("mails")
    .select("id")
    .where("endedAt", "is", null)
    .where("dueAt", "<=", now)
    .where("leaseUntil", "<=", now)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

function notTaken(store: Store, mail: MailRow, { message: problem, isForGood }: Unsent, now: number): Promise<void> {
  return store.act(async (act) => {
    const dueAt = now + Math.min(FIRST_WAIT * 2 ** (mail.tries - 1), LONGEST_WAIT);
    if (isForGood) await endMail(act, mail, "refused", problem);
    else if (dueAt >= mail.expiresAt) await endMail(act, mail, "expired", problem);
    else await act.db.updateTable("mails").set({ dueAt, leaseUntil: 0, problem }).where("id", "=", mail.id).where("fence", "=", mail.fence).execute();
  });
}
