import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, test } from "node:test";
import type { Licence } from "../../src/core/source.ts";
import { tellEvent } from "../../src/group/telling/tell-event.ts";
import { createSource } from "../../src/newsroom/administration/change-source.ts";
import { deskEvent } from "../../src/newsroom/desk/desk-event.ts";
import type { DeskFilter } from "../../src/newsroom/desk/desk-filter.ts";
import { eventFacts } from "../../src/newsroom/desk/event-facts.ts";
import { listDesk } from "../../src/newsroom/desk/list-desk.ts";
import { lockEvent } from "../../src/newsroom/desk/lock-event.ts";
import { markEvent } from "../../src/newsroom/desk/mark-event.ts";
import { mergeIntoOne } from "../../src/newsroom/events/merge-into-one.ts";
import { putPublicEvent } from "../../src/newsroom/events/put-public-event.ts";
import { addEvent } from "../../src/store/events/new-event.ts";
import { newId } from "../../src/store/new-id.ts";
import { keepReport } from "../../src/store/reports.ts";
import { DAM } from "../event-fixture.ts";
import { ACTOR, type DatabaseFor, MINUTE, type Newsroom, openNewsroom } from "./fixture.ts";
import { newReport } from "./new-report.ts";

const ALL: DeskFilter = { hours: 24, order: "weight" };

/** The desk of events on a store: what is counted for whom, filtered and marked. */
export function deskSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  const sources = new Map<string, string>();
  before(async () => {
    room = await openNewsroom(databaseFor);
    const kinds: [string, Licence][] = [
      ["沙洲社", "licensed"],
      ["河湾晚报", "permitted"],
      ["禁社", "forbidden"],
    ];
    for (const [name, licence] of kinds) {
      const source = { kind: "agency", licence, clause: null, homepage: null, zone: "Asia/Shanghai" } as const;
      sources.set(name, await createSource(room.store, ACTOR, { ...source, names: { zh: [name] } }));
    }
  });
  after(() => room.close());

  /** An event of one report of each of these sources, a minute apart; of a second text with `copy` that is a copy of the first. */
  async function happening(headline: string, of: readonly string[], { copy = false } = {}): Promise<{ id: string; reports: string[] }> {
    const { store, clock } = room;
    const reports: string[] = [];
    for (const name of of) {
      clock.at += MINUTE;
      const report = newReport(headline);
      const extracted = {
        ...report.extracted,
        body: `${name}说${headline}。\n${name}另外说：桥还在。`,
        language: name === "河湾晚报" ? "zh-Hant" : "zh-Hans",
      };
      const kept = { ...report, extracted, bytes: randomBytes(8), dispatches: [], sourceId: sources.get(name) ?? null };
      reports.push((await keepReport(store, ACTOR, kept)).reportId);
    }
    const id = await store.act(async (act) => {
      const event = newId("event", act.now);
      await addEvent(act, event, { firstAt: act.now - of.length * MINUTE, lastAt: act.now });
      for (const reportId of reports) {
        const row = { reportId, position: 0, eventId: event, at: act.now, arrivedAt: act.now, isSettled: 1, features: "{}" };
        await act.db.insertInto("eventDispatches").values(row).execute();
      }
      if (copy)
        await act.db
          .updateTable("reports")
          .set({ copyOf: reports[0] ?? null })
          .where("id", "=", reports[1] ?? "")
          .execute();
      return event;
    });
    return { id, reports };
  }

  const shown = async (filter: Partial<DeskFilter> = {}, staffId = "someone") =>
    (await listDesk(room.store, staffId, { ...ALL, ...filter }, 40)).lines.map(({ headline }) => headline);

  test("what more sources tell of stands higher, and sinks with the hours; by time the newest is first", async () => {
    await happening("大坝渗漏止住", ["沙洲社", "河湾晚报", "禁社"]);
    await happening("集市早开一小时", ["沙洲社"]);
    assert.deepEqual(await shown(), ["大坝渗漏止住", "集市早开一小时"]);
    assert.deepEqual(await shown({ order: "newest" }), ["集市早开一小时", "大坝渗漏止住"]);
    room.clock.at += 13 * 60 * MINUTE;
    await happening("渡船换新", ["河湾晚报"]);
    assert.deepEqual(await shown(), ["渡船换新", "大坝渗漏止住", "集市早开一小时"]);
    room.clock.at += 12 * 60 * MINUTE;
    assert.deepEqual(await shown(), ["渡船换新"]);
    assert.deepEqual(await shown({ hours: 72 }), ["渡船换新", "大坝渗漏止住", "集市早开一小时"]);
  });

  test("one report that meets all conditions lets its event through; words are found in either script", async () => {
    const at = (filter: Partial<DeskFilter>) => shown({ hours: 72, ...filter });
    assert.deepEqual(await at({ licence: "forbidden" }), ["大坝渗漏止住"]);
    assert.deepEqual(await at({ sourceId: sources.get("沙洲社") ?? "" }), ["大坝渗漏止住", "集市早开一小时"]);
    assert.deepEqual(await at({ language: "zh-Hant" }), ["渡船换新", "大坝渗漏止住"]);
    assert.deepEqual(await at({ language: "zh-Hant", licence: "licensed" }), []);
    assert.deepEqual(await at({ sourceId: sources.get("沙洲社") ?? "", licence: "forbidden" }), []);
    assert.deepEqual(await at({ sectionId: "nowhere" }), []);
    assert.deepEqual(await at({ q: "大壩 止住" }), ["大坝渗漏止住"]);
    assert.deepEqual(await at({ q: "%" }), []);
  });

  test("what one has seen is old to one alone, until something comes; copies are counted apart", async () => {
    const { id } = await happening("水位回落", ["沙洲社", "河湾晚报"], { copy: true });
    const line = async (staffId: string) => (await listDesk(room.store, staffId, ALL, 40)).lines.find((one) => one.id === id);
    assert.deepEqual([(await line("a"))?.fresh, (await line("a"))?.originals, (await line("a"))?.sources], [2, 1, 2]);
    await markEvent(room.store, { id: "a", name: "甲" }, id, { seenAt: room.clock.at, isFollowed: true });
    assert.deepEqual([(await line("a"))?.fresh, (await line("b"))?.fresh], [0, 2]);
    assert.deepEqual([await shown({ isFollowed: true }, "a"), await shown({ isFollowed: true }, "b")], [["水位回落"], []]);
    await markEvent(room.store, { id: "a", name: "甲" }, id, { seenAt: 0 });
    assert.equal((await line("a"))?.fresh, 0); // nobody unsees
    const { reports } = await happening("水位再降", ["沙洲社"]);
    await room.store.act(({ db }) =>
      db
        .updateTable("eventDispatches")
        .set({ eventId: id })
        .where("reportId", "=", reports[0] ?? "")
        .execute(),
    );
    assert.equal((await line("a"))?.fresh, 1);
    assert.ok((await shown({ isUnread: true }, "a")).includes("水位回落"));
    const { isFollowed, seenAt } = await eventFacts(room.store.write, id, "a");
    assert.ok(isFollowed && seenAt !== null);
  });

  test("reports lie side by side with what each alone says; what may not be used says why", async () => {
    const { id, reports } = await happening("堤岸加固", ["沙洲社", "河湾晚报", "禁社"]);
    await room.store.act(({ db }) =>
      db
        .updateTable("reports")
        .set({ pubStatus: "canceled" })
        .where("id", "=", reports[1] ?? "")
        .execute(),
    );
    const { dispatches, told, all } = await deskEvent(room.store, "hecheng", id);
    assert.equal(all, 3);
    assert.deepEqual(dispatches.map(({ sourceName, held }) => [sourceName, held]).toSorted(), [
      ["沙洲社", null],
      ["河湾晚报", "withdrawn"],
      ["禁社", "forbidden"],
    ]);
    assert.deepEqual(dispatches[0]?.paragraphs.map(({ text }) => text).length, 2);
    assert.equal(told?.headline, "堤岸加固");
  });

  test("a locked event stays so while readers are shown it; one that was merged says into which", async () => {
    const [a, b] = [await happening("桥面铺好", ["沙洲社"]), await happening("桥面通车", ["沙洲社"])];
    const isFrozen = async () => (await eventFacts(room.store.write, a.id, "a")).isFrozen;
    await lockEvent(room.store, ACTOR, a.id, true);
    assert.equal(await isFrozen(), true);
    await lockEvent(room.store, ACTOR, a.id, false);
    assert.equal(await isFrozen(), false);
    await lockEvent(room.store, ACTOR, a.id, true);
    await room.store.act((act) =>
      putPublicEvent(
        act,
        "hecheng",
        tellEvent({ id: a.id, headline: null, dispatches: DAM }, (text) => [...text]),
        [],
      ),
    );
    await assert.rejects(lockEvent(room.store, ACTOR, a.id, false), { code: "conflict" });
    await mergeIntoOne(room.store, ACTOR, a.id, b.id);
    assert.equal((await eventFacts(room.store.write, b.id, "a")).mergedInto, a.id);
    assert.deepEqual(await deskEvent(room.store, "hecheng", b.id), { dispatches: [], all: 0, told: null });
    await assert.rejects(markEvent(room.store, ACTOR, b.id, { isFollowed: true }), { code: "conflict" });
  });
}
