import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import { dispatchKey, dispatchPlace } from "../../store/events/dispatch-key.ts";
import { linkDispatches } from "../../store/events/link-dispatches.ts";
import { moveDispatches } from "../../store/events/move-dispatches.ts";
import { addEvent } from "../../store/events/new-event.ts";
import { recordEventAct } from "../../store/events/record-event-act.ts";
import { newId } from "../../store/new-id.ts";
import type { Schema } from "../../store/schema.ts";
import type { Store } from "../../store/store.ts";
import { showStoryOf } from "./show-story-of.ts";
import { firstDispatch, standingEvent } from "./standing-event.ts";

/**
 * Undoes what was decided, by the program or by somebody: what went to an event goes back to where it was, or (where it joined as new) to an event of its
 * own, and no score brings it together again. What was moved on since stays where it is; an event that was chained is of the story that it was of before. Returns the number of the new act.
 * @throws {Refused} "not-found", "conflict" where it is undone already or there is nothing to be taken back
 */
export async function undoEventAct(store: Store, actor: { id: string }, number: number): Promise<number> {
  return store.act(async (act) => {
    const { db } = act;
    const done = await db.selectFrom("eventActs").selectAll().where("number", "=", number).executeTakeFirst();
    if (!done) throw new Refused("not-found", `There is no act ${number}.`, "没有这一步操作。");
    if (done.undoneAt !== null) throw new Refused("conflict", "This was undone already.", "这一步已经撤销过了。");
    if (done.kind === "story") return undoChain(act, actor, done);
    const places = await stillThere(act, done.toEventId, JSON.parse(done.dispatches));
    if (done.kind === "new" || places.length === 0) throw nothingLeft();
    const back = await backTo(act, done.fromEventId, done.toEventId);
    await moveDispatches(act, places, back);
    const stays = await firstDispatch(act, done.toEventId);
    if (stays !== null) for (const place of places) await linkDispatches(act, "cannot", dispatchKey(place), stays);
    await db.updateTable("eventActs").set({ undoneAt: act.now }).where("number", "=", number).execute();
    await act.audit(actor.id, "undo-event-act", back, { number });
    const dispatches = places.map(dispatchKey);
    return recordEventAct(act, { actor: actor.id, kind: "undo", fromEventId: done.toEventId, toEventId: back, score: 1, dispatches });
  });
}

/** The event is of the story again that it was of before, or of none; and stays so, unless somebody says otherwise. */
async function undoChain(act: Act, actor: { id: string }, { number, toEventId, fromEventId: before }: Schema["eventActs"]): Promise<number> {
  const { db } = act;
  const newest = await db
    .selectFrom("eventActs")
    .select((eb) => eb.fn.max("number").as("number"))
    .where("toEventId", "=", toEventId)
    .where("kind", "=", "story")
    .executeTakeFirstOrThrow();
  if (newest.number !== number) throw nothingLeft();
  const { storyId } = await standingEvent(act, toEventId);
  await db.updateTable("events").set({ storyId: before, isStorySaid: 1 }).where("id", "=", toEventId).execute();
  await showStoryOf(act, toEventId);
  await db.updateTable("eventActs").set({ undoneAt: act.now }).where("number", "=", number).execute();
  await act.audit(actor.id, "undo-event-act", toEventId, { number });
  return recordEventAct(act, { actor: actor.id, kind: "story", fromEventId: storyId, toEventId, score: 1, dispatches: [] });
}

function nothingLeft(): Refused {
  return new Refused("conflict", "There is nothing left of this that could be undone.", "这一步没有可撤销的内容。");
}

/** Those of `keys` that are in the event still. */
async function stillThere({ db }: Act, eventId: string, keys: readonly string[]) {
  const rows = await db.selectFrom("eventDispatches").select(["reportId", "position"]).where("eventId", "=", eventId).execute();
  const there = new Set(rows.map(dispatchKey));
  return keys.filter((key) => there.has(key)).map(dispatchPlace);
}

/** The event from which it came, standing on its own feet again; a new one where it came from none. */
async function backTo(act: Act, from: string | null, left: string): Promise<string> {
  const { db, now } = act;
  if (from !== null) {
    await db.updateTable("events").set({ mergedInto: null }).where("id", "=", from).execute();
    return from;
  }
  const times = await db.selectFrom("events").select(["firstAt", "lastAt"]).where("id", "=", left).executeTakeFirstOrThrow();
  const id = newId("event", now);
  await addEvent(act, id, times);
  return id;
}
