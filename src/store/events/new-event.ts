import type { Act } from "../act.ts";

/** Adds an event that takes dispatches; its times (UTC ms) are those of what is put into it first. */
export async function addEvent({ db, now }: Act, id: string, { firstAt, lastAt }: { firstAt: number; lastAt: number }): Promise<void> {
  await db
    .insertInto("events")
    .values({ id, mergedInto: null, storyId: null, createdAt: now, firstAt, lastAt, isFrozen: 0, isStorySaid: 0 })
    .execute();
}
