import type { Store } from "../store/store.ts";
import { claimMessage } from "./claim-message.ts";
import { endMessage } from "./end-message.ts";
import type { Messenger } from "./messenger.ts";
import { sendMessage } from "./send-message.ts";

/** Deliveries that go on side by side: whoever does not answer holds nobody else up. */
export interface Deliveries {
  /** Begins with what is due by `now` (UTC ms) and is not under way. */
  look(now: number): Promise<void>;
  /** Ends when all has ended that is under way. */
  settled(): Promise<void>;
  /** Breaks off what is under way; it is delivered again when its lease has run out, under the same id. */
  stop(): Promise<void>;
}

/** Most receivers at a time. */
const AT_ONCE = 16;

/** Tells webhooks what the acts left word of, each its own messages one after the other. Several on one database tell nobody twice. */
export function openDeliveries(store: Store, messenger: Messenger, log: (error: unknown) => void): Deliveries {
  const underWay = new Map<string, Promise<void>>();
  let stopped = false;

  async function deliverTo(webhookId: string): Promise<void> {
    while (!stopped) {
      const claim = await store.act((act) => claimMessage(act, webhookId));
      if (!claim) return;
      const outcome = await sendMessage(store, messenger, claim);
      if (!stopped) await store.act((act) => endMessage(act, claim, outcome));
    }
  }

  const settled = async () => void (await Promise.all(underWay.values()));

  return {
    settled,
    async look(now) {
      for (const webhookId of await dueWebhooks(store, now, AT_ONCE + underWay.size)) {
        if (underWay.has(webhookId) || underWay.size >= AT_ONCE) continue;
        const delivering = deliverTo(webhookId)
          .catch(log)
          .finally(() => underWay.delete(webhookId));
        underWay.set(webhookId, delivering);
      }
    },
    async stop() {
      stopped = true;
      messenger.door.close();
      await settled();
    },
  };
}

/** Webhooks for which something is due by `now` (UTC ms) and which nobody delivers to. */
async function dueWebhooks({ write }: Store, now: number, limit: number): Promise<string[]> {
  const rows = await write
    .selectFrom("webhookMessages as m")
    .innerJoin("webhooks as w", "w.id", "m.webhookId")
    .select("w.id")
    .distinct()
    .where("m.nextAt", "<=", now)
    .where("w.restUntil", "<=", now)
    .where("w.leaseUntil", "<=", now)
    .where("w.endedAt", "is", null)
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
