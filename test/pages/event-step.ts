import { makeId } from "../../src/core/ids.ts";
import { tellEvent } from "../../src/group/telling/tell-event.ts";
import { mergePublicEvent, withdrawPublicEvent } from "../../src/newsroom/events/end-public-event.ts";
import { putPublicEvent } from "../../src/newsroom/events/put-public-event.ts";
import { chainEvent, nameStory } from "../../src/newsroom/events/story-acts.ts";
import { addEvent } from "../../src/store/events/new-event.ts";
import type { Store } from "../../src/store/store.ts";
import { DAM } from "../event-fixture.ts";
import { MORNING } from "../store/fixture.ts";

/** Ids of the events that a site comes to have. */
export const EVENTS = [0, 1, 2].map((n) => makeId("event", MORNING + n, new Uint8Array(10)));

/** One of the events is published with some of the articles, rewritten, merged into another or withdrawn, chained to another or parted from it, or their story is named; `b` says what. */
export async function putOrEndEvent(store: Store, articleIds: readonly string[], a: number, b: number): Promise<void> {
  const [id = "", other = ""] = [EVENTS[a % 3], EVENTS[(a + 1) % 3]];
  for (const one of [id, other]) await known(store, one);
  if (b % 9 === 2) return void (await chainEvent(store, { id: "s0" }, id, a % 2 === 0 ? other : null));
  if (b % 9 === 3) return nameFirst(store, `水库之${a}`);
  if (b % 9 === 0) return store.act((act) => withdrawPublicEvent(act, "hecheng", id));
  if (b % 9 === 1) return store.act((act) => mergePublicEvent(act, "hecheng", id, other));
  const own = articleIds[b % Math.max(articleIds.length, 1)] ?? null;
  const dispatches = DAM.map((dispatch, i) => (i === 3 ? { ...dispatch, articleId: own } : dispatch));
  const told = tellEvent({ id, headline: `渗漏之${b}`, dispatches }, (text) => [...text]);
  await store.act((act) => putPublicEvent(act, "hecheng", told, articleIds.slice(0, b % 4)));
}

async function known(store: Store, id: string): Promise<void> {
  const row = await store.write.selectFrom("events").select("id").where("id", "=", id).executeTakeFirst();
  if (!row) await store.act((act) => addEvent(act, id, { firstAt: MORNING, lastAt: MORNING }));
}

async function nameFirst(store: Store, title: string): Promise<void> {
  const story = await store.write.selectFrom("stories").select("id").orderBy("id").executeTakeFirst();
  if (story) await nameStory(store, { id: "s0" }, story.id, title);
}
