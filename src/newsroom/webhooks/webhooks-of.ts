import type { WebhookEvent } from "../../core/webhook.ts";
import type { WebhookMessageRow, WebhookRow } from "../../store/schema/out.ts";
import type { Store } from "../../store/store.ts";

/** Messages that a screen shows. */
const SHOWN = 30;

/** A webhook as its administrator sees it: never its secret. Times in UTC ms. */
export interface Webhook extends Pick<WebhookRow, "id" | "sectionId" | "address" | "createdAt" | "byId" | "failingSince" | "endedAt" | "problem"> {
  events: WebhookEvent[];
  /** When something was last delivered, and how many messages wait. */
  deliveredAt: number | null;
  waiting: number;
}

/** One delivery, or what is to be one. */
export type WebhookMessage = Omit<WebhookMessageRow, "webhookId" | "tags">;

/** A site's webhooks, the oldest first. */
export async function webhooksOf({ write: db }: Store, siteId: string): Promise<Webhook[]> {
  const rows = await db.selectFrom("webhooks").selectAll().where("siteId", "=", siteId).orderBy("id").execute();
  if (rows.length === 0) return [];
  const counts = await db
    .selectFrom("webhookMessages")
    .select(({ fn }) => ["webhookId", fn.max("doneAt").as("deliveredAt"), fn.count<number>("nextAt").as("waiting")])
    .where(
      "webhookId",
      "in",
      rows.map(({ id }) => id),
    )
    .groupBy("webhookId")
    .execute();
  return rows.map(({ id, sectionId, address, events, createdAt, byId, failingSince, endedAt, problem }) => {
    const counted = counts.find(({ webhookId }) => webhookId === id);
    const { deliveredAt = null, waiting = 0 } = counted ?? {};
    return {
      id,
      sectionId,
      address,
      events: JSON.parse(events),
      createdAt,
      byId,
      failingSince,
      endedAt,
      problem,
      deliveredAt,
      waiting: Number(waiting),
    };
  });
}

/** What a webhook was told last, the newest first. */
export async function messagesOf({ write: db }: Store, webhookId: string): Promise<WebhookMessage[]> {
  const rows = await db.selectFrom("webhookMessages").selectAll().where("webhookId", "=", webhookId).orderBy("id", "desc").limit(SHOWN).execute();
  return rows.map(({ webhookId: _, tags, ...message }) => message);
}
