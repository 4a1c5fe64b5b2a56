import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { EventTold } from "../../src/core/event-page.ts";
import { makeId } from "../../src/core/ids.ts";
import { tellEvent } from "../../src/group/telling/tell-event.ts";
import { mergePublicEvent, withdrawPublicEvent } from "../../src/newsroom/events/end-public-event.ts";
import { putPublicEvent } from "../../src/newsroom/events/put-public-event.ts";
import { withdraw } from "../../src/newsroom/withdraw.ts";
import { eventsOfArticle } from "../../src/store/published/events-of-article.ts";
import { hasEvents } from "../../src/store/published/has-events.ts";
import { articlesOfEvent, publicEvent } from "../../src/store/published/public-event.ts";
import { everyEvent, publicEvents } from "../../src/store/published/public-events.ts";
import { tags } from "../../src/store/tags.ts";
import { DAM } from "../event-fixture.ts";
import { ACTOR, type DatabaseFor, MINUTE, MORNING, type Newsroom, openNewsroom, published } from "./fixture.ts";

const SITE = "hecheng";

/** Public events on a store: what stands at their addresses, in lists, and what an act touches. */
export function eventsSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  before(async () => {
    room = await openNewsroom(databaseFor);
  });
  after(() => room.close());

  const put = (told: EventTold, articleIds: readonly string[] = []) =>
    room.store.act(async (act) => {
      await putPublicEvent(act, SITE, told, articleIds);
      return act.touched;
    });
  const listed = async (of: { limit?: number; before?: { publishedAt: number; id: string } } = {}) =>
    (await publicEvents(room.store, { siteId: SITE, limit: 10, ...of })).map(({ id }) => id);

  test("an event is shown as it was put, on that site alone, and in the navigation from the first on", async () => {
    const told = event(0);
    assert.equal(await hasEvents(room.store, SITE), false);
    assert.ok((await put(told)).has(tags.site(SITE)));
    assert.equal(await hasEvents(room.store, SITE), true);
    assert.deepEqual(await publicEvent(room.store, SITE, told.id), {
      ...{ state: "published", told, publishedAt: MORNING, changedAt: MORNING, storyId: null },
    });
    assert.equal(await publicEvent(room.store, "gangwan", told.id), null);
    const second = await put(event(1));
    assert.ok(!second.has(tags.site(SITE)) && second.has(tags.events(SITE)));
  });

  test("put again, an event keeps its place in the list and says when it changed", async () => {
    const told = event(0);
    room.clock.at = MORNING + 5 * MINUTE;
    await put({ ...told, headline: "渗漏止住" });
    const found = await publicEvent(room.store, SITE, told.id);
    assert.ok(found?.state === "published");
    assert.deepEqual([found.publishedAt, found.changedAt, found.told.headline], [MORNING, MORNING + 5 * MINUTE, "渗漏止住"]);
    await put(event(2));
    assert.deepEqual(await listed(), [event(2).id, event(1).id, event(0).id]);
    assert.deepEqual(await listed({ limit: 1, before: { publishedAt: MORNING, id: event(1).id } }), [event(0).id]);
    const [item] = await publicEvents(room.store, { siteId: SITE, limit: 1, before: { publishedAt: MORNING, id: event(1).id } });
    assert.deepEqual(item?.sourceNames, ["沙洲社", "河湾晚报", "北原通讯社", "湖畔日报"]);
  });

  test("its articles are those that are public now; an article knows its events, and an act says whose page differs", async () => {
    const [first, second] = [await published(room), await published(room)];
    const own = { ...event(3), sources: event(3).sources.map((source) => ({ ...source, articleId: second.articleId })) };
    const touched = await put(own, [first.articleId, first.articleId]);
    assert.ok(touched.has(tags.eventsOf(first.articleId)) && touched.has(tags.eventsOf(second.articleId)));
    const articles = async () => (await articlesOfEvent(room.store, { siteId: SITE, eventId: own.id, limit: 9 })).map(({ id }) => id);
    assert.deepEqual((await articles()).toSorted(), [first.articleId, second.articleId].toSorted());
    const of = async (id: string) => (await eventsOfArticle(room.store, SITE, id)).map(({ id }) => id);
    assert.deepEqual(await of(first.articleId), [own.id]);
    await withdraw(room.store, ACTOR, first.articleId, "撤。");
    assert.deepEqual(await articles(), [second.articleId]);
    assert.ok((await put(event(3))).has(tags.eventsOf(second.articleId)));
    assert.deepEqual(await of(second.articleId), []);
  });

  test("a merged event leads on, a withdrawn one is gone from every list, nothing of their texts stays, and either can be undone", async () => {
    const seen = room.store.changes.seq;
    await room.store.act((act) => mergePublicEvent(act, SITE, event(1).id, event(0).id));
    await room.store.act((act) => withdrawPublicEvent(act, SITE, event(2).id));
    assert.ok(room.store.changes.newest(tags.event(event(1).id)) > seen && room.store.changes.newest(tags.events(SITE)) > seen);
    assert.deepEqual(await publicEvent(room.store, SITE, event(1).id), { state: "merged", mergedInto: event(0).id });
    assert.deepEqual(await publicEvent(room.store, SITE, event(2).id), { state: "withdrawn" });
    assert.deepEqual(await listed(), [event(3).id, event(0).id]);
    const rows = await room.store.read.selectFrom("publicEvents").select(["item", "page"]).where("state", "!=", "published").execute();
    assert.ok(rows.length === 2 && rows.every(({ item, page }) => item + page === ""));
    assert.equal((await everyEvent(room.store, SITE)).length, 4);
    await put(event(1));
    const back = await publicEvent(room.store, SITE, event(1).id);
    assert.ok(back?.state === "published" && back.publishedAt === MORNING);
  });
}

/** The same happening under the id of its number. */
function event(n: number): EventTold {
  const id = makeId("event", MORNING + n, new Uint8Array(10));
  return tellEvent({ id, headline: `溪岭水库渗漏之${n}`, dispatches: DAM }, (text) => [...text]);
}
