import assert from "node:assert/strict";
import { test } from "node:test";
import { nameTable } from "../../text/names/name-table.ts";
import { EventWindow, type WindowRow } from "./event-window.ts";
import { reportFeatures } from "./features.ts";
import { SETTINGS } from "./settings.ts";

const DAY = 86_400_000;
const FLOOD = "青河市气象台21日发布暴雨红色预警，青河水位超过警戒线两米，沿岸三个镇的居民连夜转移。";
const FLOOD_TOLD_AGAIN = "受连日暴雨影响，青河沿岸三个镇连夜转移居民，水位仍在警戒线以上，红色预警尚未解除。";
const BRIDGE = "连接合城与南岸的新大桥今天通车，全长四公里，过江时间由四十分钟缩短为六分钟。";
const VISITS = ["挪威", "智利", "肯尼亚"].map(
  (country) => `合城市长方远山在市政厅会见${country}客人，双方就港口合作、青年交流和航线开通交换意见，表示愿深化友谊。`,
);
const TEXTS = [FLOOD, FLOOD_TOLD_AGAIN, BRIDGE, ...VISITS];

function window() {
  let made = 0;
  return new EventWindow({ newId: (kind) => `${kind}${String(++made).padStart(4, "0")}` });
}

const TABLE = nameTable([]);

function features(id: string, body: string, more: { headline?: string; published?: number; digest?: string } = {}) {
  return reportFeatures({ id, headline: null, body, published: null, language: "zh-Hans", ...more }, TABLE);
}

test("a report told in other words joins the event it tells of, another starts its own", () => {
  const events = window();
  const first = events.add(features("1", FLOOD), { at: 0 });
  const joined = events.add(features("2", FLOOD_TOLD_AGAIN), { at: 1 });
  assert.deepEqual({ event: joined.event, isNew: joined.isNew, with: joined.with }, { event: first.event, isNew: false, with: "1" });
  assert.equal(events.add(features("3", BRIDGE), { at: 2 }).isNew, true);
});

test("meetings told in one formula with guests from different countries are different events", () => {
  const events = window();
  const met = VISITS.map((body, i) => events.add(features(String(i), body), { at: 0 }).event);
  events.pass();
  assert.equal(new Set([...met, ...VISITS.map((_, i) => events.eventOf(String(i)))]).size, 3);
});

test("a column's headline on another day brings nothing together, on the same day it may", () => {
  const headline = "青河水情通报";
  const events = window();
  events.add(features("1", FLOOD, { headline, published: 0 }), { at: 0 });
  assert.equal(events.add(features("2", FLOOD, { headline, published: DAY }), { at: 0 }).isNew, true);
  assert.equal(events.add(features("3", FLOOD_TOLD_AGAIN, { headline, published: 0 }), { at: 0 }).isNew, false);
});

test("what happened again two weeks later is another event", () => {
  const events = window();
  events.add(features("1", FLOOD, { published: 0 }), { at: 0 });
  assert.equal(events.add(features("2", FLOOD_TOLD_AGAIN, { published: 14 * DAY }), { at: 0 }).isNew, true);
});

test("a title without a text is told where it may belong, and joins and feeds nothing", () => {
  const events = window();
  const { event } = events.add(features("1", FLOOD), { at: 0 });
  const title = events.add(features("2", "", { headline: "暴雨红色预警：青河沿岸三个镇居民连夜转移" }), { at: 0 });
  assert.deepEqual([title.isNew, title.suggestions[0]?.event], [true, event]);
  const asked = events.suggest(features("4", "", { headline: "暴雨红色预警：青河沿岸三个镇居民连夜转移" }), 0);
  assert.deepEqual([asked.map((one) => one.event), events.eventOf("4")], [[event], null]);
});

test("an event that is frozen is suggested, and neither takes nor gives a report", () => {
  const events = window();
  const { event } = events.add(features("1", FLOOD), { at: 0 });
  events.freeze(event);
  const later = events.add(features("2", FLOOD_TOLD_AGAIN), { at: 1 });
  assert.deepEqual([later.isNew, later.suggestions[0]?.event], [true, event]);
  assert.deepEqual(
    events.pass().filter(({ kind }) => kind !== "story"),
    [],
  );
  assert.equal(events.eventOf("1"), event);
});

test("a near copy goes where its original is, whatever the words weigh", () => {
  const events = window();
  const { event } = events.add(features("1", FLOOD), { at: 0 });
  assert.equal(events.add(features("2", BRIDGE), { at: 0, copyOf: "1" }).event, event);
});

test("an editor's word stands against every score, now and for what comes", () => {
  const events = window();
  const flood = events.add(features("1", FLOOD), { at: 0 }).event;
  const bridge = events.add(features("2", BRIDGE), { at: 0 }).event;
  assert.deepEqual(events.mustLink("1", "2"), [{ kind: "merge", from: bridge, to: flood, score: 1 }]);
  const [left] = events.cannotLink("1", "2");
  assert.deepEqual([left?.kind, events.eventOf("1") === events.eventOf("2")], ["link", false]);
  events.cannotLink("1", "3");
  assert.notEqual(events.add(features("3", FLOOD_TOLD_AGAIN), { at: 0 }).event, flood);
  events.mustLink("2", "4");
  assert.equal(events.add(features("4", FLOOD), { at: 0 }).event, events.eventOf("2"));
  events.pass();
  assert.equal(events.eventOf("4"), events.eventOf("2"));
});

test("the last part of a digest follows two others into their event", () => {
  const events = window();
  const parts = [FLOOD, FLOOD_TOLD_AGAIN, "省水利厅说，青河大坝安全，下游水库已经腾出库容，沿岸居民不必惊慌。"];
  for (const [i, body] of parts.entries()) events.add(features(String(i), body, { digest: "d" }), { at: 0 });
  events.pass();
  assert.equal(new Set(parts.map((_, i) => events.eventOf(String(i)))).size, 1);
});

test("events that are alike are of one story, unless an editor said of which one of them is", () => {
  const chained = (keeps: boolean) => {
    let made = 0;
    const apart = { ...SETTINGS, join: 1, adopt: 1, merge: 1 };
    const events = new EventWindow({ newId: (kind) => `${kind}${String(++made).padStart(4, "0")}`, settings: apart });
    const [first, second] = [FLOOD, FLOOD_TOLD_AGAIN].map((body, i) => events.add(features(String(i), body), { at: 0 }).event) as [string, string];
    if (keeps) events.keepStory(first);
    events.pass();
    return [events.storyOf(first), events.storyOf(second)];
  };
  const [one, other] = chained(false);
  assert.ok(one && one === other);
  assert.deepEqual(chained(true), [null, null]);
});

test("a window filled with kept rows goes on as the one that made them", () => {
  const all = Array.from({ length: 60 }, (_, i) =>
    features(String(i), `${TEXTS[i % TEXTS.length]}第${i}号简报，编号${i * 37}。`, { published: (i % 9) * DAY }),
  );
  const first = window();
  for (const [i, one] of all.slice(0, 40).entries()) {
    first.add(one, { at: i });
    if (i === 25) first.pass();
  }
  first.forget(2 * DAY);
  const rows = all.slice(0, 40).flatMap((one, i): WindowRow[] => {
    const event = first.eventOf(one.id);
    return event === null ? [] : [{ features: JSON.parse(JSON.stringify(one)), at: i, event, story: first.storyOf(event), isSettled: i <= 25 }];
  });
  const second = window();
  second.restore(rows);
  const decided = (events: EventWindow) =>
    all.slice(40).map((one, i) => {
      const { isNew, score, with: closest } = events.add(one, { at: i });
      return { isNew, score, closest };
    });
  assert.deepEqual(decided(second), decided(first));
  const kinds = (events: EventWindow) => events.pass().map((change) => [change.kind, change.score]);
  assert.deepEqual(kinds(second), kinds(first));
});

test("a thousand identical reports are one event, and what has nothing to say is nobody's", () => {
  const events = window();
  for (let i = 0; i < 1_000; i++) {
    events.add(features(String(i), FLOOD), { at: i });
    if (events.passDue()) events.pass();
  }
  assert.equal(events.eventOf("0"), events.eventOf("999"));
  const empty = ["", "雨", "……"].map((body, i) => events.add(features(`empty${i}`, body), { at: 0 }));
  assert.deepEqual(
    empty.map(({ isNew, score }) => [isNew, score]),
    [
      [true, 0],
      [true, 0],
      [true, 0],
    ],
  );
});
