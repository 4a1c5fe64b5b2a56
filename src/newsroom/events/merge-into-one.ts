import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import { linkDispatches } from "../../store/events/link-dispatches.ts";
import { mergeEvents } from "../../store/events/move-dispatches.ts";
import { recordEventAct } from "../../store/events/record-event-act.ts";
import type { Store } from "../../store/store.ts";
import { mergePublicEvent } from "./end-public-event.ts";
import { showEvent } from "./publish-event.ts";
import { firstDispatch, standingEvent } from "./standing-event.ts";

/**
 * An editor says that two events are one happening. The older id stays, the other leads there for ever; what tells of them is never parted by itself.
 * Returns the number of the act, by which it can be undone. @throws {Refused} "not-found", "conflict", "invalid" for an event and itself
 */
export async function mergeIntoOne(store: Store, actor: { id: string }, a: string, b: string): Promise<number> {
  if (a === b) throw new Refused("invalid", "An event cannot be merged with itself.", "不能把事件与它自己合并。");
  const [to, from] = a < b ? [a, b] : [b, a];
  return store.act(async (act) => {
    await standingEvent(act, to);
    await standingEvent(act, from);
    const [one, other] = [await firstDispatch(act, to), await firstDispatch(act, from)];
    const dispatches = await mergeEvents(act, from, to);
    if (one !== null && other !== null) await linkDispatches(act, "must", one, other);
    await leadReaders(act, from, to);
    await act.audit(actor.id, "merge-events", to, { from });
    return recordEventAct(act, { actor: actor.id, kind: "merge", fromEventId: from, toEventId: to, score: 1, dispatches });
  });
}

/** Where readers were shown the event that is no more, they are shown the whole one now, and its address leads there. */
async function leadReaders(act: Act, from: string, to: string): Promise<void> {
  const shown = await act.db.selectFrom("publicEvents").select("siteId").where("eventId", "=", from).where("state", "=", "published").execute();
  for (const { siteId } of shown) {
    await showEvent(act, siteId, to);
    await mergePublicEvent(act, siteId, from, to);
  }
}
