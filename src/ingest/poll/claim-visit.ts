import type { Kysely } from "kysely";
import type { Act } from "../../store/act.ts";
import type { ChannelRow, HostTurnRow, PendingItemRow } from "../../store/schema/ingest.ts";
import type { Schema } from "../../store/schema.ts";
import type { Store } from "../../store/store.ts";
import { LEASE, takeTurn } from "../hosts/take-turn.ts";

/** One thing to ask a host for: a channel, or the page of an item that one of them named. */
export type Visit = { turn: HostTurnRow; channel: ChannelRow; pending: PendingItemRow | null };

/** Hosts that are free at `now` (UTC ms) and for which something is due, those that wait longest first. */
export async function dueHosts({ write }: Store, now: number, limit: number): Promise<string[]> {
  const pages = duePages(write, now).select(["p.host", (eb) => eb.ref("p.dueAt").$notNull().as("dueAt")]);
  const due = dueChannels(write, now).select(["host", "dueAt"]).unionAll(pages);
  const rows = await write
    .selectFrom(due.as("due"))
    .leftJoin("hostTurns as h", "h.host", "due.host")
    .select("due.host")
    .where((eb) => eb.or([eb("h.host", "is", null), eb.and([eb("h.freeAt", "<=", now), eb("h.leaseUntil", "<=", now)])]))
    .groupBy("due.host")
    .orderBy((eb) => eb.fn.min("due.dueAt"))
    .limit(limit)
    .execute();
  return rows.map(({ host }) => host);
}

/** Takes a host in hand with what is due on it, channels before pages; null where it is not free any more, or nothing is due. */
export async function claimVisit(act: Act, host: string): Promise<Visit | null> {
  const { db, now } = act;
  const channel = await dueChannels(db, now).selectAll().where("host", "=", host).orderBy("dueAt").limit(1).executeTakeFirst();
  const pending = channel
    ? undefined
    : await duePages(db, now).selectAll("p").where("p.host", "=", host).orderBy("p.dueAt").limit(1).executeTakeFirst();
  if (!channel && !pending) return null;
  const turn = await takeTurn(act, host);
  if (!turn) return null;
  const held = { leaseUntil: now + LEASE };
  if (channel) {
    const taken = { ...held, fence: channel.fence + 1, triedAt: now };
    await db.updateTable("channels").set(taken).where("id", "=", channel.id).execute();
    return { turn, channel: { ...channel, ...taken }, pending: null };
  }
  if (!pending) return null;
  const taken = { ...held, fence: pending.fence + 1, tries: pending.tries + 1 };
  await db.updateTable("pendingItems").set(taken).where("id", "=", pending.id).execute();
  const of = await db.selectFrom("channels").selectAll().where("id", "=", pending.channelId).executeTakeFirstOrThrow();
  return { turn, channel: of, pending: { ...pending, ...taken } };
}

/** Channels that may be asked at `now`; at a push channel others come. */
function dueChannels(db: Kysely<Schema>, now: number) {
  return db.selectFrom("channels").where("kind", "!=", "push").where("pausedAt", "is", null).where("dueAt", "<=", now).where("leaseUntil", "<=", now);
}

/** Pages that may be read at `now`; those of a paused channel wait. */
function duePages(db: Kysely<Schema>, now: number) {
  return db
    .selectFrom("pendingItems as p")
    .innerJoin("channels as c", "c.id", "p.channelId")
    .where("c.pausedAt", "is", null)
    .where("p.dueAt", "<=", now)
    .where("p.leaseUntil", "<=", now);
}
