import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Refused } from "../../src/core/refused.ts";
import { openGrouping } from "../../src/ingest/events/group-reports.ts";
import { mergeIntoOne } from "../../src/newsroom/events/merge-into-one.ts";
import { moveDispatch, refuseSuggestion } from "../../src/newsroom/events/move-dispatch.ts";
import { publishEvent, withdrawEvent } from "../../src/newsroom/events/publish-event.ts";
import { undoEventAct } from "../../src/newsroom/events/undo-event-act.ts";
import { keepReport } from "../../src/store/reports.ts";
import { compareReportsDue } from "../../src/worker/compare-reports.ts";
import { ACTOR, type DatabaseFor, MINUTE, MORNING, type Newsroom, openNewsroom } from "../store/fixture.ts";
import { newReport } from "../store/new-report.ts";

const BRIDGE = [
  "青河大桥昨夜合龙，两岸居民在桥头点灯庆祝。",
  "云州青河大桥十一日晚合龙。总工程师闻远山说，大桥提前两个月合龙，春汛以前可以通车。",
  "云州市长宣布青河大桥合龙，通车后从北岸到南岸只要五分钟。大桥工程师说，春汛以前通车。",
];
const FLU = ["望海县养鸡场发现禽流感，县里封锁了三个村。", "望海县兽医站确认，养鸡场的禽流感是高致病性的，三个村的家禽已经扑杀。"];

/** Events among what came in, on the engine that `databaseFor` names. */
export function eventsSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  let told = 0;
  before(async () => {
    room = await openNewsroom(databaseFor);
    room.clock.at = MORNING;
  });
  after(() => room.close());

  async function keep(body: string): Promise<string> {
    const report = newReport(body.slice(0, 14));
    room.clock.at += MINUTE;
    const published = new Date(room.clock.at).toISOString();
    const known = { keys: [`e:${++told}`], digest: `${told}`, versionOf: null };
    const extracted = { ...report.extracted, published, body: `${body}${body}` };
    const kept = await keepReport(room.store, ACTOR, { ...report, bytes: Buffer.from(`${told}`), known, dispatches: [], extracted });
    await compareReportsDue(room.store);
    return kept.reportId;
  }

  const look = (grouping = openGrouping()) => grouping.look(room.store, room.clock.at);
  const eventOf = async (reportId: string) =>
    (await room.store.write.selectFrom("eventDispatches").select("eventId").where("reportId", "=", reportId).executeTakeFirstOrThrow()).eventId;
  const eventsOf = (ids: readonly string[]) => Promise.all(ids.map(eventOf));
  const newestAct = async () =>
    (await room.store.write.selectFrom("eventActs").selectAll().orderBy("number", "desc").limit(1).executeTakeFirstOrThrow()).number;
  const at = (reportId: string) => ({ reportId, position: 0 });

  test("reports of one happening are one event, those of another another, whoever groups them", async () => {
    const ids: string[] = [];
    const grouping = openGrouping();
    for (const body of [BRIDGE[0], FLU[0], BRIDGE[1], FLU[1], BRIDGE[2]]) {
      ids.push(await keep(body ?? ""));
      await look(ids.length % 2 === 0 ? grouping : undefined);
      room.clock.at += MINUTE; // the one that grouped before is silent meanwhile, and another may take its place
    }
    const [bridge, flu, ...others] = await eventsOf(ids);
    assert.notEqual(bridge, flu);
    assert.deepEqual(others, [bridge, flu, bridge]);
    const { firstAt, lastAt } = await room.store.write
      .selectFrom("events")
      .selectAll()
      .where("id", "=", bridge ?? "")
      .executeTakeFirstOrThrow();
    assert.ok(lastAt - firstAt >= 4 * MINUTE);
    assert.deepEqual(await room.store.write.selectFrom("groupChecks").selectAll().execute(), []);
  });

  test("two that look at once group nothing twice", async () => {
    const ids = [await keep("石滩镇渡船停航，江面起了大雾。"), await keep("石滩镇渡船因大雾停航，渡口的人在等船。")];
    await Promise.all([look(), look(), look()]);
    const rows = await room.store.write.selectFrom("eventDispatches").select("reportId").where("reportId", "in", ids).execute();
    assert.equal(rows.length, 2);
  });

  test("an editor's merge stays and can be undone, and then nothing brings the two together again", async () => {
    const [one, other] = [await keep("南林公园的银杏黄了，游人如织。"), await keep("省图书馆新馆开放，藏书三百万册。")];
    room.clock.at += MINUTE;
    await look();
    const [a, b] = await eventsOf([one, other]);
    assert.notEqual(a, b);
    const number = await mergeIntoOne(room.store, ACTOR, a ?? "", b ?? "");
    const [to, from] = [a ?? "", b ?? ""].sort();
    assert.deepEqual(await eventsOf([one, other]), [to, to]);
    const gone = await room.store.write
      .selectFrom("events")
      .select("mergedInto")
      .where("id", "=", from ?? "")
      .executeTakeFirstOrThrow();
    assert.equal(gone.mergedInto, to);
    await assert.rejects(mergeIntoOne(room.store, ACTOR, a ?? "", b ?? ""), Refused);
    room.clock.at += 3 * MINUTE;
    await keep("银杏公园今日限流。");
    await look();
    assert.deepEqual(await eventsOf([one, other]), [to, to]);
    await undoEventAct(room.store, ACTOR, number);
    assert.deepEqual(await eventsOf([one, other]), [a, b]);
    await assert.rejects(undoEventAct(room.store, ACTOR, number), /undone already/);
    room.clock.at += 3 * MINUTE;
    await keep("银杏公园明日恢复。");
    await look();
    assert.deepEqual(await eventsOf([one, other]), [a, b]);
  });

  test("a dispatch that an editor takes out of an event goes to one of its own and is not drawn back", async () => {
    const [one, other] = [await keep(`${BRIDGE[1]}桥面铺装明天开始。`), await keep(`${BRIDGE[2]}桥面铺装明天开始。`)];
    await look();
    const event = await eventOf(one);
    assert.equal(await eventOf(other), event);
    await moveDispatch(room.store, ACTOR, at(other), null);
    const own = await eventOf(other);
    assert.notEqual(own, event);
    room.clock.at += 3 * MINUTE;
    const third = await keep(`${BRIDGE[1]}青河大桥桥面铺装完成。`);
    await look();
    assert.deepEqual([await eventOf(other), await eventOf(one)], [own, event]);
    assert.notEqual(await eventOf(third), undefined);
    await undoEventAct(room.store, ACTOR, await actOf("link"));
    assert.equal(await eventOf(other), event);
  });

  test("what an editor tied is untied where an editor parts it, whatever came first meanwhile; an event that is left by its last leads on", async () => {
    const links = () => room.store.write.selectFrom("eventLinks").selectAll().execute();
    const [one, other] = [await keep("果园今年的梨丰收，果农连夜装车。"), await keep("旧城墙修缮完工，砖石都编了号。")];
    room.clock.at += MINUTE;
    await look();
    const [pears, wall] = await eventsOf([one, other]);
    const put = await moveDispatch(room.store, ACTOR, at(other), pears ?? "");
    assert.equal((await links()).filter(({ kind, one: a, other: b }) => kind === "must" && [a, b].some((key) => key.startsWith(other))).length, 1);
    const left = await room.store.write
      .selectFrom("events")
      .select("mergedInto")
      .where("id", "=", wall ?? "")
      .executeTakeFirstOrThrow();
    assert.equal(left.mergedInto, pears);
    await room.store.act(({ db }) => db.updateTable("eventDispatches").set({ at: 0 }).where("reportId", "=", other).execute());
    await undoEventAct(room.store, ACTOR, put);
    assert.equal(await eventOf(other), wall);
    assert.deepEqual(
      (await links()).filter(({ kind, one: a, other: b }) => kind === "must" && [a, b].some((key) => key.startsWith(other))),
      [],
    );
    room.clock.at += 3 * MINUTE;
    await keep("果园的梨昨夜装车完毕。");
    await look();
    assert.equal(await eventOf(other), wall);
  });

  test("a suggestion that was refused moves nothing, and there is nothing of it to undo", async () => {
    const [one, other] = [await keep("茶山开园采茶，茶农上山。"), await keep("码头吊机检修，货轮改期。")];
    room.clock.at += MINUTE;
    await look();
    const [tea, crane] = await eventsOf([one, other]);
    await room.store.act(({ db }) =>
      db
        .insertInto("eventSuggestions")
        .values({ reportId: other, position: 0, eventId: tea ?? "", score: 0.1, refusedAt: null })
        .execute(),
    );
    await refuseSuggestion(room.store, ACTOR, at(other), tea ?? "");
    await assert.rejects(undoEventAct(room.store, ACTOR, await newestAct()), /nothing left/);
    assert.equal(await eventOf(other), crane);
  });

  test("what the program decided can be undone as well", async () => {
    const id = await keep(`${FLU[1]}扑杀在今晚结束。`);
    await look();
    const event = await eventOf(id);
    const joined = await newestAct();
    await undoEventAct(room.store, ACTOR, joined);
    assert.notEqual(await eventOf(id), event);
  });

  test("a published event is shown as it was, takes nothing by itself, and leads readers on when it is merged", async () => {
    const shown = async (eventId: string) =>
      room.store.read.selectFrom("publicEvents").selectAll().where("siteId", "=", "hecheng").where("eventId", "=", eventId).executeTakeFirst();
    const [one, other] = [await keep("北港灯塔今晨重新点亮，守塔人升起信号旗。"), await keep("北港灯塔重新点亮，守塔人说灯塔可以照到二十海里外。")];
    room.clock.at += MINUTE;
    await look();
    const event = await eventOf(one);
    assert.equal(await eventOf(other), event);
    await publishEvent(room.store, ACTOR, "hecheng", event);
    const page = JSON.parse((await shown(event))?.page ?? "null");
    assert.equal(page.sources.length, 2);
    const later = await keep("北港灯塔重新点亮，守塔人升起信号旗，渔民来看灯塔。");
    room.clock.at += 3 * MINUTE;
    await look();
    const own = await eventOf(later);
    assert.notEqual(own, event);
    const offered = await room.store.write
      .selectFrom("eventSuggestions")
      .selectAll()
      .where("reportId", "=", later)
      .where("eventId", "=", event)
      .execute();
    assert.equal(offered.length, 1);
    await publishEvent(room.store, ACTOR, "hecheng", own);
    await mergeIntoOne(room.store, ACTOR, event, own);
    const [to, from] = [event, own].sort();
    assert.deepEqual([(await shown(from ?? ""))?.state, (await shown(from ?? ""))?.mergedInto], ["merged", to]);
    assert.equal(JSON.parse((await shown(to ?? ""))?.page ?? "null").sources.length, 3);
    await withdrawEvent(room.store, ACTOR, "hecheng", to ?? "");
    assert.equal((await shown(to ?? ""))?.state, "withdrawn");
    await assert.rejects(withdrawEvent(room.store, ACTOR, "hecheng", to ?? ""), /does not show/);
  });

  test("what is not there, or went on meanwhile, is said in a sentence", async () => {
    await assert.rejects(undoEventAct(room.store, ACTOR, 999_999), /no act 999999/);
    await assert.rejects(mergeIntoOne(room.store, ACTOR, "e0", "e0"), /with itself/);
    await assert.rejects(mergeIntoOne(room.store, ACTOR, "e0", "e1"), /no event e0/);
    await assert.rejects(moveDispatch(room.store, ACTOR, { reportId: "r0", position: 0 }, null), /not grouped/);
    await assert.rejects(refuseSuggestion(room.store, ACTOR, { reportId: "r0", position: 0 }, "e0"), /no such suggestion/);
  });

  async function actOf(kind: "link"): Promise<number> {
    const row = await room.store.write
      .selectFrom("eventActs")
      .select("number")
      .where("kind", "=", kind)
      .orderBy("number", "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
    return row.number;
  }
}
