import type { Act } from "../store/act.ts";
import type { Claim } from "./claim-message.ts";
import type { Outcome } from "./messenger.ts";

const DAY = 86_400_000;
/** Waits after the first failures in a row, ms; an hour after every further one. */
const WAITS = [5_000, 30_000, 120_000, 600_000, 1_800_000];
const LONGEST_WAIT = 3_600_000;
/** How long something is tried, and a receiver may fail before it is switched off. */
const PATIENCE = 3 * DAY;
/** How long it is remembered what was delivered. */
const REMEMBERED = 30 * DAY;

/** Writes how a delivery ended, unless the message is in another hand by now. A receiver that failed for three days is switched off. */
export async function endMessage(act: Act, { webhook, message }: Claim, { status, problem }: Outcome): Promise<void> {
  const { db, now, surely } = act;
  const held = await db.selectFrom("webhooks").selectAll().where("id", "=", webhook.id).where("fence", "=", webhook.fence).executeTakeFirst();
  if (!held) return;
  const tries = message.tries + 1;
  const tried = { tries, triedAt: now, status, problem };
  const put = (row: { nextAt: number | null; doneAt?: number }) =>
    db
      .updateTable("webhookMessages")
      .set({ ...tried, ...row })
      .where("id", "=", message.id)
      .where("doneAt", "is", null)
      .execute();
  if (status !== null && status >= 200 && status < 300) {
    await put({ nextAt: null, doneAt: now });
    await db.updateTable("webhooks").set({ failures: 0, failingSince: null, restUntil: 0, leaseUntil: 0 }).where("id", "=", webhook.id).execute();
    return forget(act, webhook.id);
  }
  const failures = held.failures + 1;
  const failingSince = held.failingSince ?? now;
  const isOver = surely - failingSince >= PATIENCE;
  // Somebody who switched it off meanwhile took its messages off the list.
  await put({ nextAt: held.endedAt !== null || now - message.at >= PATIENCE ? null : surely + waitAfter(tries) });
  await db
    .updateTable("webhooks")
    .set({ failures, failingSince, restUntil: surely + waitAfter(failures), leaseUntil: 0 })
    .where("id", "=", webhook.id)
    .execute();
  if (isOver && held.endedAt === null) await switchOff(act, webhook.id, problem ?? `HTTP ${status}`);
}

function waitAfter(failures: number): number {
  return WAITS[failures - 1] ?? LONGEST_WAIT;
}

async function switchOff({ db, now, audit }: Act, webhookId: string, problem: string): Promise<void> {
  await db.updateTable("webhooks").set({ endedAt: now, problem }).where("id", "=", webhookId).execute();
  await db.updateTable("webhookMessages").set({ nextAt: null }).where("webhookId", "=", webhookId).where("nextAt", "is not", null).execute();
  await audit("worker", "end-webhook", webhookId);
}

async function forget({ db, now }: Act, webhookId: string): Promise<void> {
  await db
    .deleteFrom("webhookMessages")
    .where("webhookId", "=", webhookId)
    .where("nextAt", "is", null)
    .where("at", "<", now - REMEMBERED)
    .execute();
}
