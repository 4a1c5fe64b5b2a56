import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import { type DispatchPlace, dispatchKey } from "../../store/events/dispatch-key.ts";
import { linkDispatches } from "../../store/events/link-dispatches.ts";
import { moveDispatches } from "../../store/events/move-dispatches.ts";
import { addEvent } from "../../store/events/new-event.ts";
import { recordEventAct } from "../../store/events/record-event-act.ts";
import { newId } from "../../store/new-id.ts";
import type { Store } from "../../store/store.ts";
import { firstDispatch, standingEvent } from "./standing-event.ts";

/**
 * An editor says that a dispatch is of another event, or (null) of one of its own. From then on no score brings it back.
 * Returns the number of the act. @throws {Refused} "not-found", "conflict" for one that is there already
 */
export async function moveDispatch(store: Store, actor: { id: string }, place: DispatchPlace, into: string | null): Promise<number> {
  return store.act(async (act) => {
    const row = await grouped(act, place);
    if (row.eventId === into) throw new Refused("conflict", "This dispatch is of that event already.", "这篇电讯已在该事件中。");
    if (into !== null) await standingEvent(act, into);
    const key = dispatchKey(place);
    const to = into ?? newId("event", act.now);
    if (into === null) await addEvent(act, to, { firstAt: row.at, lastAt: row.at });
    const there = into === null ? null : await firstDispatch(act, into);
    await moveDispatches(act, [place], to);
    const left = await firstDispatch(act, row.eventId);
    if (left !== null) await linkDispatches(act, "cannot", key, left);
    if (there !== null) await linkDispatches(act, "must", key, there);
    await act.audit(actor.id, "move-dispatch", to, { from: row.eventId, report: place.reportId });
    return recordEventAct(act, { actor: actor.id, kind: "link", fromEventId: row.eventId, toEventId: to, score: 1, dispatches: [key] });
  });
}

/** An editor says that a dispatch is not of an event that was suggested for it. @throws {Refused} "not-found" */
export async function refuseSuggestion(store: Store, actor: { id: string }, place: DispatchPlace, eventId: string): Promise<void> {
  await store.act(async (act) => {
    const { reportId, position } = place;
    const { numUpdatedRows } = await act.db
      .updateTable("eventSuggestions")
      .set({ refusedAt: act.now })
      .where("reportId", "=", reportId)
      .where("position", "=", position)
      .where("eventId", "=", eventId)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Refused("not-found", "There is no such suggestion any more.", "这条建议已不存在。");
    const first = await firstDispatch(act, eventId);
    if (first !== null) await linkDispatches(act, "cannot", dispatchKey(place), first);
    await recordEventAct(act, {
      actor: actor.id,
      kind: "refuse",
      fromEventId: eventId,
      toEventId: (await grouped(act, place)).eventId,
      score: 0,
      dispatches: [], // none went anywhere
    });
    await act.audit(actor.id, "refuse-suggestion", eventId, { report: reportId });
  });
}

async function grouped({ db }: Act, { reportId, position }: DispatchPlace) {
  const row = await db
    .selectFrom("eventDispatches")
    .select(["eventId", "at"])
    .where("reportId", "=", reportId)
    .where("position", "=", position)
    .executeTakeFirst();
  if (!row) throw new Refused("not-found", "This dispatch is not grouped (yet).", "这篇电讯尚未归入事件，请稍后再试。");
  return row;
}
