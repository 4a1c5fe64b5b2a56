import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { standingEvent } from "../events/standing-event.ts";

/** What one says of an event for oneself: up to when one has seen it (UTC ms, never back again), and whether one follows it. */
export interface DeskMark {
  seenAt?: number | undefined;
  isFollowed?: boolean | undefined;
}

/** Keeps that for one of the staff; nobody else sees it. @throws {Refused} "not-found", "conflict" */
export async function markEvent(store: Store, { id: staffId }: Actor, eventId: string, { seenAt, isFollowed }: DeskMark): Promise<void> {
  await store.act(async (act) => {
    await standingEvent(act, eventId);
    const { db, now } = act;
    const before = await db
      .selectFrom("deskMarks")
      .select(["seenAt", "followedAt"])
      .where("staffId", "=", staffId)
      .where("eventId", "=", eventId)
      .executeTakeFirst();
    const seen = seenAt === undefined ? (before?.seenAt ?? null) : Math.max(Math.min(seenAt, now), before?.seenAt ?? 0);
    const followedAt = isFollowed === undefined ? (before?.followedAt ?? null) : isFollowed ? (before?.followedAt ?? now) : null;
    await db
      .insertInto("deskMarks")
      .values({ staffId, eventId, seenAt: seen, followedAt })
      .onConflict((conflict) => conflict.columns(["staffId", "eventId"]).doUpdateSet({ seenAt: seen, followedAt }))
      .execute();
  });
}
