import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";

/** Lets a channel rest, or lets it go on, at once. @throws {Refused} "not-found" */
export function pauseChannel(store: Store, actor: { id: string }, channelId: string, isPaused: boolean): Promise<void> {
  return store.act(async (act) => {
    const set = isPaused ? { pausedAt: act.now } : { pausedAt: null, dueAt: act.now, failures: 0 };
    await changed(await act.db.updateTable("channels").set(set).where("id", "=", channelId).executeTakeFirst());
    await act.audit(actor.id, isPaused ? "pause-channel" : "resume-channel", channelId);
  });
}

/** Makes a channel due at once. @throws {Refused} "not-found" */
export function askNow(store: Store, actor: { id: string }, channelId: string): Promise<void> {
  return store.act(async (act) => {
    const { db, now } = act;
    changed(await db.updateTable("channels").set({ dueAt: now }).where("id", "=", channelId).where("pausedAt", "is", null).executeTakeFirst());
    await act.audit(actor.id, "ask-channel", channelId);
  });
}

function changed({ numUpdatedRows }: { numUpdatedRows: bigint }): void {
  if (numUpdatedRows === 0n) throw new Refused("not-found", "There is no such channel that is not paused.", "没有这个渠道，或者它已暂停。");
}
