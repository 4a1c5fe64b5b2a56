import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import { recordEventAct } from "../../store/events/record-event-act.ts";
import { newId } from "../../store/new-id.ts";
import type { Store } from "../../store/store.ts";
import { tags } from "../../store/tags.ts";
import { showStoryOf } from "./show-story-of.ts";
import { standingEvent } from "./standing-event.ts";

/** Characters of a story's title. */
const LONGEST = 100;

/**
 * An editor says that an event is of the story of another one (of a new story where that has none), or (null) of none. From then on nothing but an editor
 * changes it. Returns the number of the act. @throws {Refused} "not-found", "conflict", "invalid" for an event and itself
 */
export async function chainEvent(store: Store, actor: { id: string }, eventId: string, withEventId: string | null): Promise<number> {
  if (eventId === withEventId) throw new Refused("invalid", "An event cannot be chained to itself.", "不能把事件与它自己连成一条脉络。");
  return store.act(async (act) => {
    const { storyId: from } = await standingEvent(act, eventId);
    const to = withEventId === null ? null : await storyOf(act, withEventId);
    await act.db.updateTable("events").set({ storyId: to, isStorySaid: 1 }).where("id", "=", eventId).execute();
    await showStoryOf(act, eventId);
    await act.audit(actor.id, "chain-event", eventId, { story: to });
    return recordEventAct(act, { actor: actor.id, kind: "story", fromEventId: from, toEventId: eventId, score: 1, dispatches: [] });
  });
}

/** Calls a story something; without a title it goes by the headline of its first event. @throws {Refused} "not-found", "invalid" */
export async function nameStory(store: Store, actor: { id: string }, storyId: string, title: string | null): Promise<void> {
  const said = title?.trim() || null;
  if (said !== null && said.length > LONGEST) {
    throw new Refused("invalid", `A title has at most ${LONGEST} characters.`, `标题最多 ${LONGEST} 个字符。`, "title");
  }
  await store.act(async ({ db, touch, audit }) => {
    const known = await db.updateTable("stories").set({ title: said }).where("id", "=", storyId).returning("id").executeTakeFirst();
    if (!known) throw new Refused("not-found", `There is no story ${storyId}.`, "没有这条脉络，可能地址有误。");
    const shown = await db.updateTable("publicEvents").set({ storyTitle: said }).where("storyId", "=", storyId).returning("siteId").execute();
    touch(...new Set(shown.map(({ siteId }) => tags.story(siteId, storyId))));
    await audit(actor.id, "name-story", storyId, {});
  });
}

/** The story of an event, begun here where it had none. */
async function storyOf(act: Act, eventId: string): Promise<string> {
  const { db, now } = act;
  const { storyId } = await standingEvent(act, eventId);
  if (storyId !== null) return storyId;
  const id = newId("story", now);
  await db.insertInto("stories").values({ id, createdAt: now, title: null }).execute();
  await db.updateTable("events").set({ storyId: id, isStorySaid: 1 }).where("id", "=", eventId).execute();
  await showStoryOf(act, eventId);
  return id;
}
