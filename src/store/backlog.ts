import type { Kysely } from "kysely";
import { isLate } from "../core/channel.ts";
import type { Schema } from "./schema.ts";

/** What waits to be done, and the channels that nobody has asked although it was time. */
export interface Backlog {
  channels: { all: number; paused: number; failing: number; late: number };
  /** Pages that feeds named and that are still to be read. */
  pages: number;
  letters: number;
  /** Messages to webhooks. */
  messages: number;
}

/** What waits at `now` (UTC ms). A channel is failing when its last visit failed. */
export async function backlogOf(db: Kysely<Schema>, now: number): Promise<Backlog> {
  const channels = await db.selectFrom("channels").select(["kind", "pausedAt", "failures", "dueAt"]).execute();
  const open = channels.filter(({ pausedAt }) => pausedAt === null);
  const pages = await db
    .selectFrom("pendingItems")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("dueAt", "is not", null)
    .executeTakeFirstOrThrow();
  const letters = await db
    .selectFrom("mails")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("endedAt", "is", null)
    .executeTakeFirstOrThrow();
  const messages = await db
    .selectFrom("webhookMessages")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("nextAt", "is not", null)
    .executeTakeFirstOrThrow();
  return {
    channels: {
      all: channels.length,
      paused: channels.length - open.length,
      failing: open.filter(({ failures }) => failures > 0).length,
      late: open.filter((channel) => isLate(channel, now)).length,
    },
    ...{ pages: pages.n, letters: letters.n, messages: messages.n },
  };
}
