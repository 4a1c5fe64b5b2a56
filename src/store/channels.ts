import type { Kysely } from "kysely";
import type { Channel, ChannelHealth } from "../core/channel.ts";
import type { Schema } from "./schema.ts";

/** A channel with how it fares and the first name of its source. */
export interface ChannelView extends Channel {
  sourceName: string;
  health: ChannelHealth;
}

/** Every channel, in the order in which they were added. */
export async function allChannels(db: Kysely<Schema>): Promise<ChannelView[]> {
  const rows = await db
    .selectFrom("channels as c")
    .innerJoin("sources as s", "s.id", "c.sourceId")
    .selectAll("c")
    .select([
      "s.names",
      (eb) => eb.selectFrom("reports").select(eb.fn.countAll<number>().as("n")).whereRef("reports.channelId", "=", "c.id").as("reports"),
    ])
    .orderBy("c.id")
    .execute();
  return rows.map(({ id, sourceId, kind, name, address, follow, pausedAt, names, reports, ...row }) => ({
    ...{ id, sourceId, kind, name, address, follow, isPaused: pausedAt !== null },
    sourceName: (JSON.parse(names) as { zh: string[] }).zh[0] ?? "",
    health: {
      ...{ dueAt: row.dueAt, triedAt: row.triedAt, succeededAt: row.succeededAt, changedAt: row.changedAt },
      ...{ failures: row.failures, problem: row.problem, reports: Number(reports ?? 0) },
    },
  }));
}
