import type { Act } from "../store/act.ts";
import type { WebhookMessageRow, WebhookRow } from "../store/schema/out.ts";

/** How long one worker may have a message in hand, ms: the door waits 20 s at most. */
const LEASE = 60_000;

/** A message in hand, and the webhook that it is for, under the number of this hand. */
export interface Claim {
  webhook: WebhookRow;
  message: WebhookMessageRow;
}

/** Takes a webhook's next message in hand that is due, those that never failed first; null where none is, or where somebody else delivers to it. */
export async function claimMessage({ db, surely }: Act, webhookId: string): Promise<Claim | null> {
  const webhook = await db
    .selectFrom("webhooks")
    .selectAll()
    .where("id", "=", webhookId)
    .where("endedAt", "is", null)
    .where("restUntil", "<=", surely)
    .where("leaseUntil", "<=", surely)
    .executeTakeFirst();
  if (!webhook) return null;
  const message = await db
    .selectFrom("webhookMessages")
    .selectAll()
    .where("webhookId", "=", webhookId)
    .where("nextAt", "<=", surely)
    .orderBy("tries")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  if (!message) return null;
  const taken = { leaseUntil: surely + LEASE, fence: webhook.fence + 1 };
  await db.updateTable("webhooks").set(taken).where("id", "=", webhookId).execute();
  return { webhook: { ...webhook, ...taken }, message };
}
