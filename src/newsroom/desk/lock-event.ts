import { Refused } from "../../core/refused.ts";
import { recordEventAct } from "../../store/events/record-event-act.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { standingEvent } from "../events/standing-event.ts";

/**
 * An editor says that nothing joins or leaves an event by itself any more, or that it may again. One that readers are shown stays locked.
 * @throws {Refused} "not-found", "conflict"
 */
export async function lockEvent(store: Store, actor: Actor, eventId: string, isLocked: boolean): Promise<void> {
  await store.act(async (act) => {
    const { db } = act;
    await standingEvent(act, eventId);
    if (!isLocked) {
      const shown = await db
        .selectFrom("publicEvents")
        .select("siteId")
        .where("eventId", "=", eventId)
        .where("state", "=", "published")
        .executeTakeFirst();
      if (shown)
        throw new Refused("conflict", "Readers are shown this event; take it off the sites first.", "事件已对读者公开，请先从网站撤下再解除锁定。");
    }
    await db
      .updateTable("events")
      .set({ isFrozen: isLocked ? 1 : 0 })
      .where("id", "=", eventId)
      .execute();
    const kind = isLocked ? "freeze" : "thaw";
    await recordEventAct(act, { actor: actor.id, kind, fromEventId: null, toEventId: eventId, score: 1, dispatches: [] });
    await act.audit(actor.id, isLocked ? "lock-event" : "unlock-event", eventId);
  });
}
