import type { EventTold } from "../../core/event-page.ts";
import { Refused } from "../../core/refused.ts";
import { tellEvent } from "../../group/telling/tell-event.ts";
import type { Act } from "../../store/act.ts";
import { dispatchPlace } from "../../store/events/dispatch-key.ts";
import { recordEventAct } from "../../store/events/record-event-act.ts";
import type { Store } from "../../store/store.ts";
import { headlineWords } from "../headline-words.ts";
import { withdrawPublicEvent } from "./end-public-event.ts";
import { eventMatter, type Reading } from "./event-matter.ts";
import { articlesCiting } from "./own-articles.ts";
import { putPublicEvent } from "./put-public-event.ts";
import { standingEvent } from "./standing-event.ts";

/**
 * Shows an event to a site's readers as it stands now, or anew; from then on nothing joins it by itself. Its page holds headlines, addresses and a few
 * attributed sentences of others' reports, never their text. @throws {Refused} "not-found", "conflict" for one without a report that may be shown
 */
export async function publishEvent(store: Store, actor: { id: string }, siteId: string, eventId: string): Promise<void> {
  await store.act(async (act) => {
    await standingEvent(act, eventId);
    await showEvent(act, siteId, eventId);
    await recordEventAct(act, { actor: actor.id, kind: "freeze", fromEventId: null, toEventId: eventId, score: 1, dispatches: [] });
    await act.audit(actor.id, "publish-event", eventId, { site: siteId });
  });
}

/** What readers of a site would be shown of an event now. @throws {Refused} "not-found", "conflict" */
export async function toldEvent(store: Store, siteId: string, eventId: string): Promise<EventTold> {
  const reading = { db: store.write, now: store.clock.now() };
  await standingEvent(reading, eventId);
  return tellEvent(await shownMatter(reading, siteId, eventId), headlineWords);
}

/** Puts what an event shows now in front of a site's readers. @throws {Refused} "conflict" */
export async function showEvent(act: Act, siteId: string, eventId: string): Promise<void> {
  const matter = await shownMatter(act, siteId, eventId);
  await act.db.updateTable("events").set({ isFrozen: 1 }).where("id", "=", eventId).execute();
  const citing = await Promise.all(matter.dispatches.map(({ dispatchId }) => articlesCiting(act.db, siteId, dispatchPlace(dispatchId))));
  await putPublicEvent(act, siteId, tellEvent(matter, headlineWords), citing.flat());
}

async function shownMatter(reading: Reading, siteId: string, eventId: string) {
  const matter = await eventMatter(reading, siteId, eventId);
  if (matter.dispatches.length > 0) return matter;
  throw new Refused("conflict", "No report of this event may be shown.", "这个事件没有可以公开的来稿，无法发布。");
}

/** Takes an event off a site. It stays an event. @throws {Refused} "not-found" where that site does not show it */
export async function withdrawEvent(store: Store, actor: { id: string }, siteId: string, eventId: string): Promise<void> {
  await store.act(async (act) => {
    const shown = await act.db
      .selectFrom("publicEvents")
      .select("state")
      .where("siteId", "=", siteId)
      .where("eventId", "=", eventId)
      .executeTakeFirst();
    if (shown?.state !== "published") throw new Refused("not-found", "This site does not show that event.", "本站没有发布这个事件。");
    await withdrawPublicEvent(act, siteId, eventId);
    await act.audit(actor.id, "withdraw-event", eventId, { site: siteId });
  });
}
