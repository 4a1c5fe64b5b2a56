import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { setImmediate as nextTurn } from "node:timers/promises";
import { openDoor } from "../../src/fetch/door.ts";
import { addChannel } from "../../src/ingest/channels/add-channel.ts";
import { lookAt } from "../../src/ingest/channels/look-at.ts";
import { pauseChannel } from "../../src/ingest/channels/pause-channel.ts";
import { openFeedReader } from "../../src/ingest/feed-reader.ts";
import { openPageReader } from "../../src/ingest/page-reader.ts";
import { openVisits, type Visits } from "../../src/ingest/poll/visits.ts";
import { defineSource } from "../../src/newsroom/define-source.ts";
import { addRule } from "../../src/newsroom/routing/add-rule.ts";
import { removeRule } from "../../src/newsroom/routing/rule-acts.ts";
import { allChannels } from "../../src/store/channels.ts";
import { ACTOR, type DatabaseFor, MINUTE, type Newsroom, openNewsroom } from "../store/fixture.ts";
import { type OtherSide, openOtherSide, rss } from "./other-side.ts";

const HOUR = 60 * MINUTE;
const text = (n: number, words = "渡口") =>
  Array.from(
    { length: 10 },
    (_, i) => `<p>第${n}号${words}第${i}段：船工们清理了河道里的浮木，在两岸各立了一块新的水位牌，还在码头边上修了一间候船的小屋，屋里生着炉子。</p>`,
  ).join("");

/** What comes in by itself, from a real server on loopback, on the engine that `databaseFor` names. */
export function ingestSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  let side: OtherSide;
  let visits: Visits;
  let channelId: string;
  const feeds = openFeedReader();
  const pages = openPageReader();

  before(async () => {
    room = await openNewsroom(databaseFor);
  });
  beforeEach(async () => {
    await side?.stop();
    side = await openOtherSide();
    const { store } = room;
    for (const { id } of await allChannels(store.write, 0)) await pauseChannel(store, ACTOR, id, true);
    await store.act(async ({ db }) => void (await db.updateTable("pendingItems").set({ dueAt: null }).execute()));
    const name = `远河社${side.host}`;
    const source = {
      names: { zh: [name] },
      kind: "agency" as const,
      licence: "licensed" as const,
      clause: null,
      homepage: null,
      zone: "Asia/Shanghai",
    };
    const sourceId = await defineSource(store, ACTOR, source);
    channelId = await addChannel(store, ACTOR, { sourceId, kind: "feed", name, address: `${side.origin}/feed.xml`, follow: "auto" });
    visits = openVisits({ store, door: openDoor([side.host]), feeds, pages, incoming: room.folder, rest: 1_000 }, (error) =>
      assert.fail(String(error)),
    );
  });
  after(async () => {
    await visits.stop();
    await side.stop();
    await room.close();
  });

  const channel = async () => (await allChannels(room.store.write, room.clock.at)).find(({ id }) => id === channelId);
  const reports = () =>
    room.store.write
      .selectFrom("reports")
      .select(["id", "headline", "body", "version", "firstReportId", "url"])
      .where("channelId", "=", channelId)
      .orderBy("version")
      .orderBy("headline")
      .execute();

  /** Looks until nothing is due any more; the clock goes on by two seconds each time. */
  async function goOn(rounds = 8): Promise<void> {
    for (let round = 0; round < rounds; round++) {
      room.clock.at += 2_000;
      await visits.look(room.clock.at);
      await visits.settled();
      await nextTurn();
    }
  }

  async function later(ms: number): Promise<void> {
    room.clock.at += ms;
    await goOn();
  }

  test("what a feed brings whole becomes a report, once, however often it is asked", async () => {
    side.says.set("/feed.xml", {
      body: rss([1, 2].map((n) => ({ guid: `n${n}`, link: `${side.origin}/${n}`, title: `第${n}号渡口恢复通航`, content: text(n) }))),
    });
    await goOn();
    const first = await reports();
    assert.deepEqual(
      first.map(({ headline, version }) => [headline, version]),
      [
        ["第1号渡口恢复通航", 1],
        ["第2号渡口恢复通航", 1],
      ],
    );
    assert.match(first[0]?.body ?? "", /^第1号渡口第0段/);
    await later(7 * HOUR);
    assert.equal((await reports()).length, 2);
    assert.equal(side.asked.filter((path) => path === "/feed.xml").length, 2);
    assert.ok(!side.asked.includes("/1"), "its page was not asked for");
    assert.equal((await channel())?.health.problem, null);
  });

  test("a summary is followed to its page, and what the page does not say the item says", async () => {
    side.says.set("/feed.xml", {
      body: rss([
        { guid: "s1", link: `${side.origin}/page`, title: "水位牌立起来了", description: "两岸各一块。", date: "Mon, 02 Mar 2026 08:00:00 +0800" },
      ]),
    });
    side.says.set("/page", {
      headers: { "content-type": "text/html; charset=utf-8" },
      body: `<html><body><h1>水位牌立起来了</h1><div class="content">${text(7, "水位牌")}</div></body></html>`,
    });
    await goOn();
    const [report, ...more] = await reports();
    assert.deepEqual(more, []);
    assert.match(report?.body ?? "", /第7号水位牌第5段/);
    const row = await room.store.write
      .selectFrom("reports")
      .select("published")
      .where("id", "=", report?.id ?? "")
      .executeTakeFirst();
    assert.equal(row?.published, "2026-03-02T08:00:00+08:00");
  });

  test("a page that is not there leaves what the item itself says", async () => {
    side.says.set("/feed.xml", { body: rss([{ guid: "x1", link: `${side.origin}/gone`, title: "渡船停航一天", description: "明天恢复。" }]) });
    await goOn();
    assert.deepEqual(
      (await reports()).map(({ headline, body }) => [headline, body]),
      [["渡船停航一天", "明天恢复。"]],
    );
  });

  test("a changed text is a new version of the same report, by address as by guid", async () => {
    const feed = (link: string, guid: string, words: string) =>
      side.says.set("/feed.xml", { body: rss([{ guid, link, title: "三号渡口换船", content: text(3, words) }]) });
    feed(`${side.origin}/v?utm_source=rss`, "g1", "渡口");
    await goOn();
    feed(`${side.origin}/v`, "another-guid", "渡船");
    await later(7 * HOUR);
    feed(`${side.origin}/moved-elsewhere`, "another-guid", "渡轮");
    await later(7 * HOUR);
    const all = await reports();
    assert.deepEqual(
      all.map(({ version }) => version),
      [1, 2, 3],
    );
    assert.equal(new Set(all.map(({ firstReportId }) => firstReportId)).size, 1);
  });

  test("a guid that is used again for something else is another report", async () => {
    side.says.set("/feed.xml", { body: rss([{ guid: "1", link: `${side.origin}/a`, title: "集市开张", content: text(4, "集市") }]) });
    await goOn();
    const other = `<p>${"山上的茶园今年收成很好，茶农雇了二十个帮手，每天清早上山采摘，傍晚在院子里摊晒，夜里炒制，灯火通明。".repeat(9)}</p>`;
    side.says.set("/feed.xml", { body: rss([{ guid: "1", link: `${side.origin}/b`, title: "茶园丰收", content: other }]) });
    await later(7 * HOUR);
    assert.deepEqual(
      (await reports()).map(({ version }) => version),
      [1, 1],
    );
  });

  test("what has not changed is not sent again: the other side is asked by what it said of its state", async () => {
    const body = rss([{ guid: "e", link: `${side.origin}/e`, title: "候船屋落成", content: text(5) }]);
    const states: (string | undefined)[] = [];
    side.says.set("/feed.xml", (request) => {
      states.push(request.headers["if-none-match"]);
      return request.headers["if-none-match"] === '"one"' ? { status: 304 } : { headers: { etag: '"one"' }, body };
    });
    await goOn();
    await later(7 * HOUR);
    assert.deepEqual(states, [undefined, '"one"']);
    assert.equal((await channel())?.health.failures, 0);
  });

  test("a channel that fails is asked later each time, says why, and comes back", async () => {
    side.says.set("/feed.xml", { status: 500 });
    await goOn();
    await later(HOUR);
    const failing = await channel();
    assert.equal(failing?.health.failures, 2);
    assert.deepEqual(failing?.health.problem, { en: "it answers with HTTP 500", zh: "对方返回 HTTP 500" });
    side.says.set("/feed.xml", { body: "<html>这里什么也没有</html>" });
    await later(24 * HOUR);
    assert.ok((await channel())?.health.problem, "what is no feed is a failure too");
    side.says.set("/feed.xml", { body: rss([{ guid: "back", title: "又通航了", content: text(6) }]) });
    await later(25 * HOUR);
    assert.deepEqual([(await channel())?.health.failures, (await channel())?.health.problem, (await reports()).length], [0, null, 1]);
  });

  test("an address that leads elsewhere for good is changed after the third time, one that is gone rests", async () => {
    side.says.set("/feed.xml", { status: 301, headers: { location: "/new.xml" } });
    side.says.set("/new.xml", { body: rss([{ guid: "m", title: "搬家", content: text(8) }]) });
    await goOn();
    await later(7 * HOUR);
    assert.equal((await channel())?.address, `${side.origin}/feed.xml`);
    await later(7 * HOUR);
    assert.equal((await channel())?.address, `${side.origin}/new.xml`);
    side.says.set("/new.xml", { status: 410 });
    await later(7 * HOUR);
    assert.equal((await channel())?.isPaused, true);
  });

  test("a routing rule decides as a report comes in; what none fits is as it came", async () => {
    const { sectionId } = room.place("hecheng:tiyu");
    const any = { sourceIds: [], sections: [], isDrop: false };
    const ruleId = await addRule(room.store, ACTOR, { ...any, words: ["水位暴漲"], sectionId, priority: "urgent" });
    side.says.set("/feed.xml", {
      body: rss([
        { guid: "w1", title: "一号闸水位暴涨", content: text(11) },
        { guid: "w2", title: "渡口照常", content: text(12) },
      ]),
    });
    await goOn();
    const rows = await room.store.write
      .selectFrom("reports")
      .select(["headline", "ruleId", "sectionId", "priority", "isDropped"])
      .where("channelId", "=", channelId)
      .orderBy("headline")
      .execute();
    assert.deepEqual(
      rows.map((row) => Object.values(row)),
      [
        ["一号闸水位暴涨", ruleId, sectionId, "urgent", 0],
        ["渡口照常", null, null, "normal", 0],
      ],
    );
    await removeRule(room.store, ACTOR, ruleId);
  });

  test("robots.txt is kept to, for channels as for pages", async () => {
    side.says.set("/robots.txt", { body: "User-agent: *\nDisallow: /secret/\n" });
    side.says.set("/feed.xml", { body: rss([{ guid: "r", link: `${side.origin}/secret/1`, title: "不给看的", description: "只有这一句。" }]) });
    await goOn();
    assert.ok(!side.asked.includes("/secret/1"));
    assert.deepEqual(
      (await reports()).map(({ body }) => body),
      ["只有这一句。"],
    );
    assert.equal(side.asked.filter((path) => path === "/robots.txt").length, 1, "read once a day");
  });

  test("an item that names an inner address is not followed there", async () => {
    const inner = await openOtherSide();
    try {
      side.says.set("/feed.xml", {
        body: rss(
          [`${inner.origin}/`, "http://[::ffff:127.0.0.1]/", "http://0x7f.1/", "file:///etc/passwd"].map((link, n) => ({
            guid: `i${n}`,
            link,
            title: `内网 ${n}`,
            description: "摘要。",
          })),
        ),
      });
      await goOn(24);
      assert.deepEqual(inner.asked, []);
      assert.equal((await reports()).length, 4);
    } finally {
      await inner.stop();
    }
  });

  test("an address that is pasted is a feed, a page that names one, or refused", async () => {
    const door = openDoor([side.host]);
    side.says.set("/feed.xml", { body: rss([{ guid: "p", title: "一条", content: text(9) }]) });
    side.says.set("/", { body: '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head></html>' });
    side.says.set("/plain", { body: "<html><body>没有</body></html>" });
    for (const path of ["/feed.xml", "/"])
      assert.equal((await lookAt({ door, feeds }, side.origin + path, "Asia/Shanghai")).address, `${side.origin}/feed.xml`);
    await assert.rejects(lookAt({ door, feeds }, `${side.origin}/plain`, "Asia/Shanghai"), { code: "not-found" });
    await assert.rejects(lookAt({ door, feeds }, `${side.origin}/absent`, "Asia/Shanghai"), { code: "unreadable" });
    await assert.rejects(lookAt({ door, feeds }, "http://127.0.0.1:1/", "Asia/Shanghai"), { code: "not-allowed" });
  });
}
