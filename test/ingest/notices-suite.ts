import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import type { IncomingItem } from "../../src/core/incoming.ts";
import { openDoor } from "../../src/fetch/door.ts";
import { bareItem } from "../../src/formats/wires/bare-item.ts";
import { addChannel } from "../../src/ingest/channels/add-channel.ts";
import { openFeedReader } from "../../src/ingest/feed-reader.ts";
import { safeItem } from "../../src/ingest/items/safe-item.ts";
import { openPageReader } from "../../src/ingest/page-reader.ts";
import { takeItems } from "../../src/ingest/poll/take-items.ts";
import { createArticle } from "../../src/newsroom/create-article.ts";
import { defineSource } from "../../src/newsroom/define-source.ts";
import { articleLines } from "../../src/newsroom/list/article-lines.ts";
import { heldBack } from "../../src/store/sources-said/held-back.ts";
import { noticesOfArticles } from "../../src/store/sources-said/notices-of-articles.ts";
import { compareReportsDue } from "../../src/worker/compare-reports.ts";
import { ACTOR, type DatabaseFor, MINUTE, type Newsroom, openNewsroom, text } from "../store/fixture.ts";
import { story } from "./stories.ts";

const DAY = 24 * 60 * MINUTE;

/** What agencies say of what they sent before, on the engine that `databaseFor` names. */
export function noticesSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  let agency: string;
  let number = 0;
  const [feeds, pages] = [openFeedReader(), openPageReader()];
  before(async () => {
    room = await openNewsroom(databaseFor);
  });
  beforeEach(async () => {
    room.clock.at += 30 * DAY;
    agency = await channelOf(`社${++number}`);
  });
  after(() => room.close());

  async function channelOf(name: string): Promise<string> {
    const source = { names: { zh: [name] }, kind: "agency" as const, licence: "licensed" as const, clause: null, homepage: null };
    const sourceId = await defineSource(room.store, ACTOR, { ...source, zone: "Asia/Shanghai" });
    return addChannel(room.store, ACTOR, { sourceId, name, address: `http://${++number}.example/feed.xml`, kind: "feed", follow: "never" });
  }

  /** Lets items come in, a minute after what came before, and the worker compare them. */
  async function comeIn(channelId: string, ...items: Partial<IncomingItem>[]): Promise<void> {
    room.clock.at += MINUTE;
    const channel = await room.store.write.selectFrom("channels").selectAll().where("id", "=", channelId).executeTakeFirstOrThrow();
    const ingest = { store: room.store, door: openDoor([]), feeds, pages, incoming: room.folder, rest: 0 };
    await takeItems(
      ingest,
      channel,
      "r",
      items.map((item) => safeItem({ ...bareItem, ...item })),
    );
    await compareReportsDue(room.store);
  }

  const reportsOf = (channelId: string) =>
    room.store.write.selectFrom("reports").selectAll().where("channelId", "=", channelId).orderBy("receivedAt").orderBy("id").execute();
  const lines = (seed: number) =>
    story(seed)
      .map((line) => `<p>${line}</p>`)
      .join("");

  /** An article made of a report as a whole. */
  async function articleOf(reportId: string | undefined): Promise<string> {
    const article = { reportId: reportId ?? null, text: text({}), places: [room.place("hecheng:tiyu")] };
    return (await createArticle(room.store, ACTOR, article)).articleId;
  }

  const saidOn = async (articleId: string) =>
    ((await noticesOfArticles(room.store.write, [articleId])).get(articleId) ?? []).map(({ kind, headline }) => [kind, headline]);

  test("a correction under the report's own name is a version of it, shown on what was made before and not on what is made of it", async () => {
    await comeIn(agency, { id: "g1", headline: "河上新桥通车", bodyHtml: lines(900) });
    const before = await articleOf((await reportsOf(agency))[0]?.id);
    await comeIn(agency, { id: "g1", headline: "更正：河上新桥通车", bodyHtml: lines(901) });
    const [first, second, ...more] = await reportsOf(agency);
    assert.deepEqual([second?.noticeKind, second?.noticeReportId, second?.version, more.length], ["correction", first?.id, 2, 0]);
    assert.deepEqual(await saidOn(before), [["correction", "更正：河上新桥通车"]]);
    assert.deepEqual(await saidOn(await articleOf(second?.id)), []);
    const [line] = await articleLines(room.store.write, [before]);
    assert.equal(line?.sourceNotice, "correction");
  });

  test("a notice of its own is tied by the headline that it names, before or after the report came in", async () => {
    const report = { id: "a", headline: "北岸渡口恢复通航", bodyHtml: lines(910) };
    for (const [name, notice] of [
      ["题前", { id: "n", headline: "【更正】北岸渡口 恢复通航", bodyHtml: "<p>文中“二十艘”应为“十二艘”。</p>" }],
      ["文中", { id: "n", headline: "更正启事", summary: "本社今日播发的《北岸渡口恢复通航》一文，“二十艘”应为“十二艘”。" }],
    ] as const) {
      for (const [when, items] of [
        ["后到", [report, notice]],
        ["先到", [notice, report]],
      ] as const) {
        const channel = await channelOf(name + when);
        for (const item of items) await comeIn(channel, { ...item, categories: [name, when] });
        const all = await reportsOf(channel);
        const original = all.find(({ noticeKind }) => noticeKind === null);
        const tied = all.find(({ noticeKind }) => noticeKind === "correction");
        assert.equal(tied?.noticeReportId, original?.id, name + when);
        assert.deepEqual(await saidOn(await articleOf(original?.id)), when === "后到" ? [["correction", notice.headline]] : []);
      }
    }
  });

  test("of two reports with that headline, of one a week and a day old, and of another source's, none is taken for it", async () => {
    const report = (id: string) => ({ id, headline: "集市开张", bodyHtml: lines(920) + id });
    const other = await channelOf("别家");
    await comeIn(other, report("x"));
    await comeIn(agency, { id: "n1", headline: "更正：集市开张", summary: "日期有误。" });
    await comeIn(agency, { ...report("old"), headline: "茶园丰收" });
    room.clock.at += 8 * DAY;
    await comeIn(agency, { id: "n2", headline: "更正：茶园丰收", summary: "数字有误。" });
    const twice = await channelOf("两篇");
    await comeIn(twice, report("1"), { ...report("2"), bodyHtml: lines(921) });
    await comeIn(twice, { id: "n3", headline: "更正：集市开张", summary: "地名有误。" });
    const notices = [...(await reportsOf(agency)), ...(await reportsOf(twice))].filter(({ noticeKind }) => noticeKind !== null);
    assert.deepEqual(
      notices.map(({ noticeReportId }) => noticeReportId),
      [null, null, null],
    );
  });

  test("a withdrawal that says no more than which report it is of keeps the text, and is shown", async () => {
    await comeIn(agency, { id: "g2", url: "http://a.example/2", headline: "灯塔换灯", bodyHtml: lines(930) });
    const articleId = await articleOf((await reportsOf(agency))[0]?.id);
    const gone = { id: "g2", pubStatus: "canceled" } as const;
    await comeIn(agency, gone, { id: "never-seen", pubStatus: "canceled" });
    await comeIn(agency, gone);
    const [first, second, ...more] = await reportsOf(agency);
    assert.deepEqual([second?.pubStatus, second?.noticeKind, second?.body, more.length], ["canceled", "withdrawal", first?.body, 0]);
    assert.deepEqual(await saidOn(articleId), [["withdrawal", "灯塔换灯"]]);
  });

  test("a withdrawal is shown on what was made of a copy", async () => {
    const site = await channelOf("转载的站");
    await comeIn(agency, { id: "g3", headline: "水位牌立起来了", bodyHtml: lines(940) });
    await comeIn(site, { id: "s3", headline: "水位牌立起来了", bodyHtml: `<p>本站转载</p>${lines(940)}` });
    const articleId = await articleOf((await reportsOf(site))[0]?.id);
    await comeIn(agency, { id: "g3", headline: "水位牌立起来了", bodyHtml: lines(940), pubStatus: "canceled" });
    assert.deepEqual(await saidOn(articleId), [["withdrawal", "水位牌立起来了"]]);
  });

  test("a wire's correction is tied to what it says that it was made from", async () => {
    await comeIn(agency, { id: "urn:q:1", headline: "盐场停工", bodyHtml: lines(950) });
    await comeIn(agency, { id: "urn:q:2", headline: "旧盐场停工两天", bodyHtml: lines(951), signal: "correction", madeFrom: ["urn:q:1"] });
    const [first, second] = await reportsOf(agency);
    assert.deepEqual([second?.noticeReportId, second?.version], [first?.id, 1]);
  });

  test("what is held back until a time is kept and flagged, until its time has passed or its agency lets it go", async () => {
    const embargoed = new Date(room.clock.at + DAY).toISOString();
    const item = { id: "g4", headline: "预算草案", bodyHtml: lines(960) };
    await comeIn(agency, { ...item, pubStatus: "withheld", embargoed });
    const articleId = await articleOf((await reportsOf(agency))[0]?.id);
    const at = async (now: number) => (await heldBack(room.store.write, articleId, now)).map(({ until }) => until);
    assert.deepEqual(await at(room.clock.at), [Date.parse(embargoed)]);
    assert.deepEqual(await at(Date.parse(embargoed)), []);
    await comeIn(agency, item);
    assert.deepEqual(await at(room.clock.at), []);
  });
}
