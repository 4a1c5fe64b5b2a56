import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Role } from "../../src/core/staff.ts";
import { addChannel } from "../../src/ingest/channels/add-channel.ts";
import { createSource } from "../../src/newsroom/administration/change-source.ts";
import { createSection } from "../../src/newsroom/administration/create-section.ts";
import { removeSection } from "../../src/newsroom/administration/remove-section.ts";
import { channelLines } from "../../src/newsroom/channels/channel-lines.ts";
import { channelsInTrouble } from "../../src/newsroom/channels/channels-in-trouble.ts";
import { listReports } from "../../src/newsroom/reports/list-reports.ts";
import { reportDifferences } from "../../src/newsroom/reports/report-differences.ts";
import type { ReportFilter } from "../../src/newsroom/reports/report-filter.ts";
import { reportWithText } from "../../src/newsroom/reports/report-with-text.ts";
import { writeFromReport } from "../../src/newsroom/reports/write-from-report.ts";
import { addRule } from "../../src/newsroom/routing/add-rule.ts";
import type { RuleForm } from "../../src/newsroom/routing/good-rule.ts";
import { orderRules, removeRule } from "../../src/newsroom/routing/rule-acts.ts";
import { tryRule } from "../../src/newsroom/routing/try-rule.ts";
import { revisionById } from "../../src/store/articles.ts";
import { keepReport } from "../../src/store/reports.ts";
import { routingRules } from "../../src/store/routing-rules.ts";
import { ACTOR, type DatabaseFor, MINUTE, MORNING, type Newsroom, openNewsroom } from "./fixture.ts";
import { manyReports } from "./incoming-reports.ts";
import { newReport } from "./new-report.ts";

const SOURCE = { kind: "agency", licence: "licensed", clause: null, homepage: null, zone: "Asia/Shanghai" } as const;
const COUNT = 1_800;

/** Channels and reports as the newsroom shows them, on the engine that `databaseFor` names. */
export function intakeSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  let sourceId: string;
  let channelId: string;

  before(async () => {
    room = await openNewsroom(databaseFor);
    const { store } = room;
    sourceId = await createSource(store, ACTOR, { ...SOURCE, names: { zh: ["远河社"] } });
    channelId = await addChannel(store, ACTOR, {
      sourceId,
      kind: "feed",
      name: "远河社要闻",
      address: "https://yuanhe.example/feed.xml",
      follow: "auto",
    });
    await manyReports(store, { count: COUNT, until: MORNING }, (n) => ({
      ...(n % 3 === 0 && { sourceId }),
      ...(n % 5 === 0 && { channelId }),
      language: n % 7 === 0 ? "ru" : "zh-Hans",
      ...(n === 40 && { headline: "渡口恢复通航" }),
      ...(n === 1_602 && { body: "两岸的渡口都修好了。" }),
      ...(n === 1_000 && { body: "The ferry at Yunzhou runs again." }),
    }));
  });
  after(() => room.close());

  async function all(filter: ReportFilter, limit = 100) {
    const found: string[] = [];
    let pages = 0;
    for (let after: string | undefined; ; pages++) {
      const { reports, next } = await listReports(room.store, { ...filter, ...(after && { after }), limit });
      assert.ok(reports.length <= limit);
      found.push(...reports.map(({ headline, id }) => headline ?? id));
      if (next === null) return { found, pages };
      after = next;
    }
  }
  const numbered = (wanted: (n: number) => boolean) =>
    Array.from({ length: COUNT }, (_, n) => n)
      .filter(wanted)
      .reverse()
      .map((n) => (n === 40 ? "渡口恢复通航" : `第${n}条`));

  test("page by page the list has every report once, the newest first, with any filters", async () => {
    assert.deepEqual(
      (await all({})).found,
      numbered(() => true),
    );
    assert.deepEqual(
      (await all({ sourceId })).found,
      numbered((n) => n % 3 === 0),
    );
    assert.deepEqual(
      (await all({ channelId, language: "ru" })).found,
      numbered((n) => n % 35 === 0),
    );
    const [receivedFrom, receivedTo] = [MORNING - 10 * MINUTE, MORNING - 5 * MINUTE];
    const times = (n: number) => MORNING - (COUNT - 1 - n) * 1_000;
    assert.deepEqual(
      (await all({ receivedFrom, receivedTo })).found,
      numbered((n) => times(n) >= receivedFrom && times(n) < receivedTo),
    );
  });

  test("words are found in headline and text, in either script and any case, however far back", async () => {
    assert.deepEqual((await all({ q: "渡口" })).found, ["第1602条", "渡口恢复通航"]);
    assert.deepEqual((await all({ q: "恢復通航" })).found, ["渡口恢复通航"]);
    assert.deepEqual((await all({ q: "yunzhou" })).found, ["第1000条"]);
    assert.deepEqual((await all({ q: "渡口", sourceId })).found, ["第1602条"]);
    assert.deepEqual((await all({ q: "100%" })).found, []);
    assert.deepEqual(
      (await all({ q: "第" }, 100)).found,
      (await all({}, 100)).found.filter((one) => one !== "渡口恢复通航"),
    );
  });

  test("of a source's reports the line says whose they are and what may be done with them", async () => {
    const { reports } = await listReports(room.store, { sourceId, channelId, limit: 1 });
    const [line] = reports;
    assert.deepEqual([line?.sourceName, line?.licence, line?.channelName, line?.beginning], ["远河社", "licensed", "远河社要闻", "正文。"]);
  });

  test("a changed text stands beside the one before it, with what changed by characters", async () => {
    const { store } = room;
    const first = await keepReport(store, ACTOR, newReport("渡口复航"));
    const second = newReport("渡口今晨复航");
    const known = { keys: [], digest: "", versionOf: first.reportId };
    const { reportId } = await keepReport(store, ACTOR, { ...second, known });
    const report = await reportWithText(store, reportId);
    assert.deepEqual(
      report.versions.map(({ version, headline }) => [version, headline]),
      [
        [2, "渡口今晨复航"],
        [1, "渡口复航"],
      ],
    );
    assert.equal(report.isSuperseded, false);
    assert.equal((await reportWithText(store, first.reportId)).isSuperseded, true);
    const { fields } = await reportDifferences(store.write, reportId);
    assert.deepEqual(
      fields[0]?.pieces.filter(({ kind }) => kind !== "same"),
      [{ kind: "added", text: "今晨" }],
    );
    await assert.rejects(() => reportDifferences(store.write, first.reportId), { code: "not-found" });
  });

  test("an article written from a report has its text, its source and, paragraph by paragraph, its dispatch; twice on a site is refused", async () => {
    const { store } = room;
    const given = newReport("大桥合龙");
    const body = { body: "甲段。\n乙段。", bodyHtml: "<p>甲段。</p><p>乙段。</p>" };
    const { reportId, dispatchIds } = await keepReport(store, ACTOR, { ...given, sourceId, extracted: { ...given.extracted, ...body } });
    const places = [room.place("hecheng:tiyu")];
    const { articleId, revisionId } = await writeFromReport(store, ACTOR, reportId, { places });
    const { text } = await revisionById(store.write, articleId, revisionId);
    assert.deepEqual([text.headline, text.sourceId, text.sourceName, text.bodyHtml], ["大桥合龙", sourceId, "远河社", body.bodyHtml]);
    const rows = await store.write
      .selectFrom("provenance")
      .select(["paragraph", "dispatchId"])
      .where("revisionId", "=", revisionId)
      .orderBy("paragraph")
      .execute();
    assert.deepEqual(
      rows.map((row) => ({ ...row })),
      dispatchIds.map((dispatchId, paragraph) => ({ paragraph, dispatchId })),
    );
    await assert.rejects(() => writeFromReport(store, ACTOR, reportId, { places }), { code: "conflict" });
    assert.deepEqual(
      (await reportWithText(store, reportId)).articles.map((row) => ({ ...row })),
      [{ id: articleId, siteId: "hecheng", headline: "大桥合龙" }],
    );
  });

  test("a channel's delay is the mean of what came after it was added, and says nothing before anything did", async () => {
    const { store, clock } = room;
    const line = async () => (await channelLines(store)).find(({ id }) => id === channelId);
    assert.equal((await line())?.health.delay, null);
    const report = (headline: string, minutes: number) => {
      const given = newReport(headline);
      const published = new Date(clock.at - minutes * MINUTE).toISOString();
      return { ...given, sourceId, origin: { channelId, responseId: "R0" }, extracted: { ...given.extracted, published } };
    };
    clock.at += 60 * MINUTE;
    await keepReport(store, ACTOR, report("一小时前已在", 600));
    await keepReport(store, ACTOR, report("还没到时候", -30));
    assert.equal((await line())?.health.delay, null, "what is older than the channel, or to come, is not late");
    await keepReport(store, ACTOR, report("四分钟", 4));
    await keepReport(store, ACTOR, report("八分钟", 8));
    assert.equal((await line())?.health.delay, 6 * MINUTE);
    assert.equal((await line())?.state, "late", "due since it was added, and never asked");
  });

  test("failing channels are counted for those who may mend them, paused ones are not", async () => {
    const { store } = room;
    const set = (values: { failures: number; pausedAt: number | null }) =>
      store.write.updateTable("channels").set(values).where("id", "=", channelId).execute();
    const counted = (role: Role, siteId: string | null) => channelsInTrouble(store, { grants: [{ role, siteId, sectionId: null }] });
    await set({ failures: 2, pausedAt: null });
    assert.deepEqual([await counted("chief", null), await counted("administrator", null)], [1, 1]);
    assert.deepEqual([await counted("chief", "hecheng"), await counted("editor", null)], [0, 0]);
    await set({ failures: 2, pausedAt: 1 });
    assert.equal(await counted("chief", null), 0);
    await set({ failures: 0, pausedAt: null });
  });

  test("rules are asked in their order; what they hide leaves the list, and stays", async () => {
    const { store } = room;
    const { sectionId } = room.place("hecheng:tiyu");
    const first = await addRule(store, ACTOR, rule({ words: [" 台风 "], sectionId, priority: "urgent" }));
    const second = await addRule(store, ACTOR, rule({ sourceIds: [sourceId], isDrop: true }));
    assert.deepEqual(
      (await routingRules(store.write)).map(({ id, words }) => [id, words]),
      [
        [first, ["台风"]],
        [second, []],
      ],
    );
    await orderRules(store, ACTOR, [second, first]);
    assert.deepEqual(
      (await routingRules(store.write)).map(({ id }) => id),
      [second, first],
    );
    await assert.rejects(() => orderRules(store, ACTOR, [second]), { code: "invalid" });
    const routed = { ruleId: second, sectionId, priority: "urgent", isDropped: true } as const;
    const { reportId } = await keepReport(store, ACTOR, { ...newReport("台风登陆"), filed: { sections: ["要闻"], routed } });
    assert.equal((await listReports(store, { q: "台风登陆", limit: 10 })).reports.length, 0);
    const [hidden] = (await listReports(store, { isDropped: true, sectionId, priority: "urgent", limit: 10 })).reports;
    assert.equal(hidden?.id, reportId);
    await removeRule(store, ACTOR, second);
    assert.deepEqual(
      (await routingRules(store.write)).map(({ id }) => id),
      [first],
    );
    assert.equal((await reportWithText(store, reportId)).isDropped, true);
  });

  test("a rule that fits everything, does nothing or names no section is refused", async () => {
    for (const bad of [
      rule({ priority: "low" }),
      rule({ words: ["雪"] }),
      rule({ words: [" "], isDrop: true }),
      rule({ words: ["雪"], sectionId: "c0" }),
    ]) {
      await assert.rejects(() => addRule(room.store, ACTOR, bad), { code: "invalid" }, JSON.stringify(bad));
    }
  });

  test("tried on the past a rule says how many of the newest thousand it fits, and how many an earlier one takes", async () => {
    const { store } = room;
    for (const { id } of await routingRules(store.write)) await removeRule(store, ACTOR, id);
    const newest = (n: number) => n >= COUNT - 990; // some came since
    const looked = await tryRule(store, null, rule({ words: ["底稿", "第"], isDrop: true }));
    assert.equal(looked.looked, 1_000);
    const wanted = numbered((n) => newest(n) && n % 3 === 0 && `第${n}条`.includes("7"));
    const sevens = rule({ sourceIds: [sourceId], words: ["7"], sectionId: room.place("hecheng:tiyu").sectionId });
    const alone = await tryRule(store, null, sevens);
    assert.ok(alone.fitting >= wanted.length && alone.fitting <= wanted.length + 10, `${alone.fitting} of ${wanted.length}`);
    assert.deepEqual(
      alone.first.map(({ headline }) => headline).filter((one) => one?.startsWith("第")),
      wanted.slice(0, alone.first.length),
    );
    assert.equal(alone.first.length, 20);
    const ruleId = await addRule(store, ACTOR, rule({ sourceIds: [sourceId], isDrop: true }));
    assert.equal((await tryRule(store, null, sevens)).taken, alone.fitting);
    assert.equal((await tryRule(store, ruleId, sevens)).taken, 0, "in the place of the first nothing is before it");
  });

  test("rules and reports of a section that ends follow what stood there", async () => {
    const { store } = room;
    const [sectionId, intoId] = [await section("短栏", "duan"), await section("长栏", "chang")];
    const ruleId = await addRule(store, ACTOR, rule({ words: ["短"], sectionId }));
    const routed = { ruleId, sectionId, priority: "normal", isDropped: false } as const;
    const { reportId } = await keepReport(store, ACTOR, { ...newReport("短讯"), filed: { sections: [], routed } });
    await removeSection(store, ACTOR, "hecheng", sectionId, intoId);
    assert.equal((await routingRules(store.write)).find(({ id }) => id === ruleId)?.sectionId, intoId);
    assert.equal((await reportWithText(store, reportId)).sectionId, intoId);
  });

  const section = (name: string, slug: string) => createSection(room.store, ACTOR, "hecheng", { parentId: null, name, slug });
}

function rule(part: Partial<RuleForm>): RuleForm {
  return { sourceIds: [], sections: [], words: [], sectionId: null, priority: null, isDrop: false, ...part };
}
