import type { Kysely } from "kysely";
import type { Channel, ChannelHealth } from "../core/channel.ts";
import { sayingOf } from "../core/saying.ts";
import type { Schema } from "./schema.ts";

/** A channel with how it fares and the first name of its source. */
export interface ChannelView extends Channel {
  sourceName: string;
  health: ChannelHealth;
}

/** Of which time the mean delay is told, ms: a week has every day of it. */
const WEEK = 7 * 86_400_000;

/** Every channel, in the order in which they were added. `now` (UTC ms) ends the week of which the delay is told. */
export async function allChannels(db: Kysely<Schema>, now: number): Promise<ChannelView[]> {
  const rows = await db
    .selectFrom("channels as c")
    .innerJoin("sources as s", "s.id", "c.sourceId")
    .selectAll("c")
    .select([
      "s.names",
      (eb) => eb.selectFrom("reports").select(eb.fn.countAll<number>().as("n")).whereRef("reports.channelId", "=", "c.id").as("reports"),
      (eb) =>
        eb
          .selectFrom("pendingItems")
          .select(eb.fn.countAll<number>().as("n"))
          .whereRef("pendingItems.channelId", "=", "c.id")
          .where("dueAt", "is not", null)
          .as("waiting"),
      // What was published before anybody asked for it was not late.
      (eb) =>
        eb
          .selectFrom("reports as r")
          .select(({ fn }) => fn.avg<number>("r.delay").as("n"))
          .whereRef("r.channelId", "=", "c.id")
          .where("r.receivedAt", ">", now - WEEK)
          .where((inner) => inner(inner("r.receivedAt", "-", inner.ref("r.delay").$notNull()), ">=", inner.ref("c.createdAt")))
          .as("delay"),
    ])
    .orderBy("c.id")
    .execute();
  return rows.map(({ id, sourceId, kind, name, address, follow, pausedAt, names, reports, waiting, delay, ...row }) => ({
    ...{ id, sourceId, kind, name, address, follow, isPaused: pausedAt !== null },
    sourceName: (JSON.parse(names) as { zh: string[] }).zh[0] ?? "",
    health: {
      ...{ dueAt: row.dueAt, triedAt: row.triedAt, succeededAt: row.succeededAt, changedAt: row.changedAt },
      ...{ failures: row.failures, problem: row.problem === null ? null : sayingOf(row.problem), reports: Number(reports ?? 0) },
      ...{ waiting: Number(waiting ?? 0), delay: delay === null ? null : Math.round(Number(delay)) },
    },
  }));
}
