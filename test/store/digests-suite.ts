import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { extractPage } from "../../src/extract/page.ts";
import { plainText } from "../../src/html/blocks.ts";
import { dispatchesOf } from "../../src/ingest/items/dispatches-of.ts";
import { checkedArticle } from "../../src/newsroom/checks/checked-article.ts";
import { silenceMark } from "../../src/newsroom/checks/silence-mark.ts";
import { createArticle } from "../../src/newsroom/create-article.ts";
import { defineSite } from "../../src/newsroom/define-site.ts";
import { defineSource } from "../../src/newsroom/define-source.ts";
import { articleProvenance } from "../../src/newsroom/digests/article-provenance.ts";
import { compileDigest, type DigestWish } from "../../src/newsroom/digests/compile-digest.ts";
import { translateParagraph } from "../../src/newsroom/digests/translate-paragraph.ts";
import { edit } from "../../src/newsroom/edit.ts";
import { publishEvent } from "../../src/newsroom/events/publish-event.ts";
import { addName } from "../../src/newsroom/names/name-acts.ts";
import { publish } from "../../src/newsroom/publish.ts";
import { writeFromReport } from "../../src/newsroom/reports/write-from-report.ts";
import { revisionWithText } from "../../src/newsroom/revisions/revision-with-text.ts";
import { keepWorkingCopy } from "../../src/newsroom/revisions/working-copy.ts";
import { submit } from "../../src/newsroom/workflow/submit.ts";
import { articleById } from "../../src/store/articles.ts";
import { addEvent } from "../../src/store/events/new-event.ts";
import { newId } from "../../src/store/new-id.ts";
import { articlesOfEvent, publicEvent } from "../../src/store/published/public-event.ts";
import { keepReport } from "../../src/store/reports.ts";
import { NO_SHARED, shared } from "../shared.ts";
import { ACTOR, type DatabaseFor, MORNING, type Newsroom, OPERATOR, openNewsroom, site, text } from "./fixture.ts";
import { CHIEF } from "./people.ts";
import { type Sent, sourceNamed, wireReport } from "./wire.ts";

const seeds = shared("seeds");
const STAFF = { ...CHIEF, ...ACTOR };
const DIGEST = [
  "塔斯社莫斯科日前报道 渡口将于本周恢复通航。",
  "管理处说，票价不变。",
  "俄新社莫斯科3月1日电 渡口停航三天。",
  "卫星社援引俄新社的话说，对岸的医院照常开放。",
];

/** Digests on a store: what is compiled, and what is refused whole. */
export function digestsSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  let sourceId: string;
  before(async () => {
    room = await openNewsroom(databaseFor);
    sourceId = await defineSource(room.store, ACTOR, sourceNamed("远河社", "licensed"));
  });
  after(() => room.close());

  let sent = 0;
  const keep = async (given: Partial<Sent>) => {
    const report = wireReport({ headline: `渡口恢复通航${sent++}`, lines: ["渡口今晨恢复通航。", "首班船载客四十人。"], sourceId, ...given });
    return (await keepReport(room.store, ACTOR, report)).reportId;
  };
  const compile = (parts: DigestWish["parts"], more: Partial<DigestWish> = {}) => compileDigest(room.store, STAFF, "hecheng", { parts, ...more });
  const newest = async (articleId: string) => {
    const { currentRevisionId } = await articleById(room.store.write, articleId);
    return revisionWithText(room.store.write, articleId, currentRevisionId);
  };
  const linesOf = async (articleId: string) =>
    Array.from((await newest(articleId)).text.bodyHtml.matchAll(/<p data-dispatch="(d[^"]+)">([^<]*)<\/p>/g), ([, id = "", text = ""]) => ({
      id,
      text,
    }));
  const articles = async () => (await room.store.write.selectFrom("articles").select("id").execute()).length;
  /** Refused with a sentence that says so, and nothing was written. */
  const refused = async (act: () => Promise<unknown>, zh: RegExp) => {
    const before = await articles();
    await assert.rejects(act, (error: { zh?: string }) => zh.test(error.zh ?? ""));
    assert.equal(await articles(), before);
  };

  test("each paragraph carries its dispatch, and another dispatch begins with its dateline; 日前 stays, a bare report is of its source and day", async () => {
    const digest = await keep({ lines: DIGEST });
    const plain = await keep({ headline: "医院照常开放" });
    const part = (reportId: string, position: number, paragraph: number) => ({ reportId, position, paragraph });
    const { articleId } = await compile([part(digest, 0, 1), part(digest, 0, 0), part(plain, 0, 1), part(digest, 1, 0), part(digest, 0, 0)]);
    const lines = await linesOf(articleId);
    assert.deepEqual(
      lines.map(({ text }) => text),
      [
        "塔斯社莫斯科日前报道 管理处说，票价不变。",
        "渡口将于本周恢复通航。",
        "远河社3月2日报道 首班船载客四十人。",
        "俄新社莫斯科3月1日电 渡口停航三天。",
        "塔斯社莫斯科日前报道 渡口将于本周恢复通航。",
      ],
    );
    const { provenance, text } = await newest(articleId);
    assert.deepEqual(
      provenance.map(({ dispatchId }) => dispatchId),
      lines.map(({ id }) => id),
    );
    assert.equal(new Set(lines.map(({ id }) => id)).size, 3);
    assert.deepEqual([text.sourceName, text.originalUrl, text.sourceId], ["河城在线", null, null]);
    const { marks } = await checkedArticle(room.store, STAFF, articleId, "mine");
    assert.deepEqual(
      marks.filter(({ rule }) => rule === "reprint"),
      [],
    );
  });

  test("all of the seeds' digest, compiled anew of its own dispatches, is the digest that the seed prints", {
    skip: !seeds && NO_SHARED,
  }, async () => {
    const folder = seeds ?? "";
    const [name = ""] = readdirSync(folder).filter((file) => file.startsWith("001_"));
    const extracted = extractPage(readFileSync(join(folder, name)), { zone: "Asia/Shanghai" });
    const { reportId } = await keepReport(room.store, ACTOR, {
      ...wireReport({ headline: "", lines: [], sourceId }),
      extracted,
      dispatches: dispatchesOf(extracted),
    });
    const desk = { place: extracted.desk ?? "", act: extracted.act ?? "" };
    const described = site({ id: "bianfa", name: extracted.source ?? "", hosts: ["bianfa.localhost"], desk });
    await defineSite(room.store, ACTOR, { site: described, sections: [{ slug: "yaowen", name: "要闻" }] });
    const rows = await room.store.write.selectFrom("dispatches").selectAll().where("reportId", "=", reportId).orderBy("position").execute();
    const parts = rows.flatMap(({ position, fromParagraph, toParagraph }) =>
      Array.from({ length: toParagraph - fromParagraph + 1 }, (_, paragraph) => ({ reportId, position, paragraph })),
    );
    const [year] = (extracted.published ?? "").split("-").map(Number);
    room.clock.at = Date.UTC(year ?? 0, 8, 13);
    const { articleId } = await compileDigest(room.store, STAFF, "bianfa", { parts });
    room.clock.at = MORNING;
    const made = plainText((await newest(articleId)).text.bodyHtml);
    const spaced = (text: string) => text.replace(/[\s\u00a0]+/g, " ").replaceAll("：", ":"); // the seed prints a half-width one
    assert.deepEqual(made.split("\n").map(spaced), extracted.body.split("\n").map(spaced));
    assert.deepEqual(new Set(await kinds(articleId)), new Set(["verbatim"]));
  });

  test("of one report it is credited to its source, with the address and headline of the original; whom it cites is said where what was taken does not", async () => {
    const reportId = await keep({ lines: ["塔斯社莫斯科3月1日电 据俄新社报道，渡口停航。", "票价不变。"], headline: "渡口停航" });
    const { articleId } = await compile([{ reportId, position: 0, paragraph: 1 }], { headline: "渡口票价不变" });
    const { text } = await newest(articleId);
    assert.deepEqual([text.headline, text.sourceName, text.sourceId, text.originalHeadline], ["渡口票价不变", "远河社", sourceId, "渡口停航"]);
    assert.ok(text.originalUrl?.startsWith("https://wire.example/"));
    assert.equal((await linesOf(articleId))[0]?.text, "塔斯社莫斯科3月1日电 据俄新社报道，票价不变。");
  });

  test("a report in Traditional characters is compiled in the site's script, and verbatim in it", async () => {
    const reportId = await keep({ lines: ["塔斯社莫斯科日前報導 渡口將於本週恢復通航。"], language: "zh-Hant" });
    const { articleId } = await compile([{ reportId, position: 0, paragraph: 0 }]);
    assert.equal((await linesOf(articleId))[0]?.text, "塔斯社莫斯科日前报道 渡口将于本周恢复通航。");
    assert.deepEqual(await kinds(articleId), ["verbatim"]);
  });

  test("appended to a draft, a dispatch that goes on is not named again; to what is no draft nothing is appended", async () => {
    const reportId = await keep({});
    const { articleId } = await compile([{ reportId, position: 0, paragraph: 0 }]);
    assert.deepEqual(await compile([{ reportId, position: 0, paragraph: 1 }], { articleId }), { articleId });
    assert.deepEqual(
      (await linesOf(articleId)).map(({ text }) => text),
      ["远河社3月2日报道 渡口今晨恢复通航。", "首班船载客四十人。"],
    );
    const { id, provenance } = await newest(articleId);
    assert.equal(provenance.length, 2);
    await silenceMark(room.store, STAFF, articleId, { rule: "reprint", words: null }, "简讯无署名");
    await submit(room.store, STAFF, articleId, id);
    await refused(() => compile([{ reportId, position: 0, paragraph: 1 }], { articleId }), /已不是草稿/);
    assert.equal((await newest(articleId)).id, id);
  });

  test("the same wish sent twice makes one article", async () => {
    const parts = [{ reportId: await keep({}), position: 0, paragraph: 0 }];
    const saveId = "0199b6f0-0000-4000-8000-000000000001";
    assert.deepEqual(await compile(parts, { saveId }), await compile(parts, { saveId }));
  });

  test("the newest version's text is taken; a paragraph that it has no more is refused by name", async () => {
    const reportId = await keep({ headline: "渡口停航" });
    await keep({ headline: "渡口停航", lines: ["渡口改为明晨恢复通航。"], versionOf: reportId });
    const { articleId } = await compile([{ reportId, position: 0, paragraph: 0 }]);
    assert.equal((await linesOf(articleId))[0]?.text, "远河社3月2日报道 渡口改为明晨恢复通航。");
    await refused(() => compile([{ reportId, position: 0, paragraph: 1 }]), /《渡口停航》.*第 2 段/);
    await refused(() => compile([{ reportId, position: 1, paragraph: 0 }]), /《渡口停航》/);
  });

  test("what its source forbids, withdrew or holds back is refused by name, and nothing of the rest is written", async () => {
    const good = { reportId: await keep({}), position: 0, paragraph: 0 };
    const forbidden = await defineSource(room.store, ACTOR, sourceNamed("禁转社", "forbidden"));
    const bad = async (given: Partial<Sent>) => [good, { reportId: await keep(given), position: 0, paragraph: 0 }];
    const ofForbidden = await bad({ headline: "不可转载", sourceId: forbidden });
    await refused(() => compile(ofForbidden), /《不可转载》.*“禁转社”未授权/);
    const canceled = await bad({ headline: "已撤的", standing: { pubStatus: "canceled" } });
    await refused(() => compile(canceled), /《已撤的》已被来源撤回/);
    const notice = { noticeKind: "withdrawal", noticeReportId: good.reportId } as const;
    const embargoed = await bad({ headline: "明天的", standing: { pubStatus: "withheld", embargoed: new Date(MORNING + 60_000).toISOString() } });
    await refused(() => compile(embargoed), /《明天的》尚在禁发期/);
    room.clock.at = MORNING + 120_000;
    await compile(embargoed);
    const [, ofNotice = good] = await bad({ headline: "撤稿通知", standing: notice });
    await refused(() => compile([ofNotice]), /《撤稿通知》/);
    await refused(() => compile([good]), /已被来源撤回/);
  });

  test("a dispatch of an agency that forbids it is refused in whosever report it came", async () => {
    const lines = ["俄新社莫斯科3月1日电 渡口停航三天。", "票价不变。"];
    const reportId = await keep({ headline: "转来的", lines });
    await defineSource(room.store, ACTOR, sourceNamed("俄新社", "forbidden"));
    await refused(() => compile([{ reportId, position: 0, paragraph: 0 }]), /《转来的》.*“俄新社”未授权/);
  });

  test("an agency that turns forbidden stops what was compiled of its dispatches, whosever report they came in", async () => {
    await defineSource(room.store, ACTOR, sourceNamed("塔斯社", "licensed"));
    const reportId = await keep({ headline: "又是转来的", lines: ["塔斯社莫斯科3月1日电 渡口停航三天。", "票价不变。"] });
    const { articleId } = await compile([{ reportId, position: 0, paragraph: 0 }]);
    const { id } = await newest(articleId);
    await silenceMark(room.store, STAFF, articleId, { rule: "reprint", words: null }, "简讯无署名");
    await defineSource(room.store, ACTOR, sourceNamed("塔斯社", "forbidden"));
    await assert.rejects(submit(room.store, STAFF, articleId, id), { code: "not-allowed", message: /塔斯社/ });
    await defineSource(room.store, ACTOR, sourceNamed("塔斯社", "licensed"));
    await submit(room.store, STAFF, articleId, id);
  });

  test("it stands in the section named, or in the first where its maker may write; not in another site's", async () => {
    const parts = [{ reportId: await keep({}), position: 0, paragraph: 0 }];
    const { sectionId } = room.place("hecheng:tiyu");
    const home = async ({ articleId }: { articleId: string }) =>
      (await room.store.write.selectFrom("places").select("sectionId").where("articleId", "=", articleId).execute()).map((row) => row.sectionId);
    assert.deepEqual(await home(await compile(parts, { sectionId })), [sectionId]);
    const ofSport = { ...STAFF, grants: [{ role: "reporter", siteId: "hecheng", sectionId }] } as const;
    assert.deepEqual(await home(await compileDigest(room.store, ofSport, "hecheng", { parts })), [sectionId]);
    await refused(() => compileDigest(room.store, ofSport, "gangwan", { parts }), /没有在本站任何栏目写稿/);
    await refused(() => compile(parts, { sectionId: room.place("gangwan:yaowen").sectionId }), /不属于本站/);
  });

  const provenance = (articleId: string) => articleProvenance(room.store, STAFF, articleId);
  const kinds = async (articleId: string) => (await provenance(articleId)).paragraphs.map((one) => one?.kind ?? null);

  test("each paragraph of a text in the making is held against its dispatch, and what was typed has none", async () => {
    const reportId = await keep({
      lines: ["塔斯社莫斯科日前报道 渡口将于本周恢复通航，票价不变。", "管理处说，首班船七点开出。", "对岸的医院照常开放。"],
    });
    const { articleId } = await compile([0, 1, 2].map((paragraph) => ({ reportId, position: 0, paragraph })));
    assert.deepEqual(await kinds(articleId), ["verbatim", "verbatim", "verbatim"]);
    const { id, text } = await newest(articleId);
    const typed = `${text.bodyHtml.replace("，票价不变", "").replace("七点开出", "于七点准时开出")}<h2>小标题</h2><p>读者可以拨打热线电话询问余票情况。</p>`;
    await keepWorkingCopy(room.store, ACTOR, articleId, { basedOn: id, text: { ...text, bodyHtml: typed } });
    const { paragraphs, dispatches, isWorkingCopy } = await provenance(articleId);
    assert.equal(isWorkingCopy, true);
    assert.deepEqual(
      paragraphs.map((one) => one?.kind ?? null),
      ["cut", "rewritten", "verbatim", null, "none"],
    );
    assert.deepEqual(paragraphs[4]?.unsourced, [{ from: 0, to: 17 }]);
    const [dispatch] = dispatches;
    assert.deepEqual([dispatch?.dateline, dispatch?.isLately, dispatch?.day], ["塔斯社莫斯科日前报道", true, "2026-03-02"]);
    assert.deepEqual([dispatch?.printed, dispatch?.paragraphs[0]], ["塔斯社莫斯科日前报道", "渡口将于本周恢复通航，票价不变。"]);
  });

  test("a source that turns forbidden and a newer version are said beside a draft that has them already", async () => {
    const name = "近河社";
    const of = await defineSource(room.store, ACTOR, sourceNamed(name, "licensed"));
    const reportId = await keep({ sourceId: of, headline: "近河消息" });
    const { articleId } = await compile([{ reportId, position: 0, paragraph: 0 }]);
    assert.equal((await provenance(articleId)).dispatches[0]?.problem, null);
    await defineSource(room.store, ACTOR, sourceNamed(name, "forbidden"));
    await keep({ sourceId: of, headline: "近河消息", lines: ["改过的。"], versionOf: reportId });
    const [dispatch] = (await provenance(articleId)).dispatches;
    assert.match(dispatch?.problem?.zh ?? "", /“近河社”未授权/);
    assert.equal(dispatch?.isOutdated, true);
    assert.deepEqual(await kinds(articleId), ["verbatim"]);
    const good = { reportId: await keep({}), position: 0, paragraph: 0 };
    const mixed = await compile([good]);
    const { id, text } = await newest(mixed.articleId);
    const bodyHtml = text.bodyHtml + (await newest(articleId)).text.bodyHtml;
    const revisionId = await edit(room.store, STAFF, mixed.articleId, { basedOn: id, why: "", text: { ...text, bodyHtml } });
    await assert.rejects(publish(room.store, STAFF, mixed.articleId, revisionId, { kind: "urgent", reason: "急" }), /近河社/);
  });

  test("what the newsroom writes itself needs no source; a report without a dateline is the source of what was written from it", async () => {
    const own = await createArticle(room.store, ACTOR, { text: text({}), places: [room.place("hecheng:tiyu")] });
    assert.deepEqual(await kinds(own.articleId), [null, null]);
    const reportId = await keep({});
    const { articleId } = await writeFromReport(room.store, ACTOR, reportId, { places: [room.place("hecheng:tiyu")] });
    assert.deepEqual(await kinds(articleId), ["verbatim", "verbatim"]);
  });

  test("a paragraph that was put elsewhere and reworded in one save keeps the dispatch that it names", async () => {
    const [one, other] = [await keep({}), await keep({ lines: ["另一处渡口仍然停航。"] })];
    const { articleId } = await compile([one, other].map((reportId) => ({ reportId, position: 0, paragraph: 0 })));
    const { id, text } = await newest(articleId);
    const [first = "", second = ""] = text.bodyHtml.split(/(?<=<\/p>)/);
    const before = (await newest(articleId)).provenance.map(({ dispatchId }) => dispatchId);
    await edit(room.store, STAFF, articleId, {
      basedOn: id,
      why: "",
      text: { ...text, bodyHtml: `${second.replace("仍然", "还")}<p>自己写的。</p>${first}` },
    });
    assert.deepEqual(
      (await newest(articleId)).provenance.map(({ dispatchId, paragraph }) => [paragraph, dispatchId]),
      [
        [0, before[1]],
        [2, before[0]],
      ],
    );
  });

  test("a digest that became public stands on the pages of its events, put before or after it, and names each of its sources", async () => {
    const lines = ["新华社河城3月1日电 渡口停航三天，两岸居民绕行。"];
    const reports = [await keep({ headline: "停航", lines }), await keep({ headline: "复航", lines: ["卫星社河城3月1日电 渡口复航。"] })];
    const [early, late] = await Promise.all(reports.map((reportId) => grouped(reportId)));
    assert.ok(early && late);
    await publishEvent(room.store, STAFF, "hecheng", early);
    const { articleId } = await compile(reports.map((reportId) => ({ reportId, position: 0, paragraph: 0 })));
    const { currentRevisionId } = await articleById(room.store.write, articleId);
    await publish(room.store, STAFF, articleId, currentRevisionId, OPERATOR);
    const shown = async (eventId: string) => (await articlesOfEvent(room.store, { siteId: "hecheng", eventId, limit: 9 })).map(({ id }) => id);
    assert.deepEqual(await shown(early), [articleId]);
    await publishEvent(room.store, STAFF, "hecheng", late);
    await publishEvent(room.store, STAFF, "hecheng", early);
    assert.deepEqual([await shown(early), await shown(late)], [[articleId], [articleId]]);
    const page = await publicEvent(room.store, "hecheng", late);
    assert.equal(page?.state === "published" && page.told.sources[0]?.articleId, articleId);
    const row = await room.store.write.selectFrom("publications").select("page").where("articleId", "=", articleId).executeTakeFirstOrThrow();
    assert.deepEqual(
      JSON.parse(row.page).credits.map(({ name, url }: { name: string; url: string }) => [name, url.startsWith("https://wire.example/")]),
      [
        ["新华社", true],
        ["卫星社", true],
      ],
    );
  });

  test("of a report in Russian the newsroom's names stand beside it, and a draft translation is held against its numbers and names", async () => {
    await addName(room.store, ACTOR, { kind: "person", zh: "范岚", ru: "Фань Лань", en: null, aliases: [], titles: [], country: null });
    const lines = ["Фань Лань сообщила, что 120 человек эвакуированы 11 сентября."];
    const reportId = await keep({ headline: "Эвакуация", lines, language: "ru" });
    const { articleId } = await compile([{ reportId, position: 0, paragraph: 0 }]);
    const { dispatches, paragraphs } = await provenance(articleId);
    assert.deepEqual([dispatches[0]?.isForeign, dispatches[0]?.names], [true, [{ text: "Фань Лань", zh: "范岚" }]]);
    assert.equal(paragraphs[0]?.kind, "verbatim");
    const dispatchId = dispatches[0]?.id ?? "";
    const draft = (text: string) => translateParagraph(room.store, { translate: async () => text }, { dispatchId, paragraph: 0 });
    assert.deepEqual((await draft("范岚说，9月11日有120人撤离。")).marks, []);
    const lie = await draft("<b>樊兰</b>说，9月11日有210人撤离。");
    assert.deepEqual(
      [lie.text, lie.marks.map(({ kind, words }) => `${kind} ${words}`)],
      ["<b>樊兰</b>说，9月11日有210人撤离。", ["number-added 210", "number-lost 120", "name-lost Фань Лань"]],
    );
    await assert.rejects(translateParagraph(room.store, null, { dispatchId, paragraph: 0 }), { code: "conflict" });
    const { id, text } = await newest(articleId);
    await keepWorkingCopy(room.store, ACTOR, articleId, {
      basedOn: id,
      text: { ...text, bodyHtml: `<p data-dispatch="${dispatchId}">远河社3月2日报道 范岚说，9月11日有120人撤离。</p>` },
    });
    assert.deepEqual(await kinds(articleId), ["translated"]);
  });

  /** An event of that report alone. */
  function grouped(reportId: string): Promise<string> {
    return room.store.act(async (act) => {
      const eventId = newId("event", act.now);
      await addEvent(act, eventId, { firstAt: MORNING, lastAt: MORNING });
      const place = { reportId, position: 0, eventId, at: MORNING, arrivedAt: MORNING, isSettled: 1, features: "{}" };
      await act.db.insertInto("eventDispatches").values(place).execute();
      return eventId;
    });
  }
}
