import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { checkedArticle } from "../../src/newsroom/checks/checked-article.ts";
import { listedWords, putListedWords } from "../../src/newsroom/checks/listed-words.ts";
import { silenceMark, unsilenceMark } from "../../src/newsroom/checks/silence-mark.ts";
import { createArticle } from "../../src/newsroom/create-article.ts";
import { defineSource } from "../../src/newsroom/define-source.ts";
import { edit } from "../../src/newsroom/edit.ts";
import { addName, removeName } from "../../src/newsroom/names/name-acts.ts";
import { publishUrgently } from "../../src/newsroom/publish.ts";
import { writeFromReport } from "../../src/newsroom/reports/write-from-report.ts";
import { keepWorkingCopy } from "../../src/newsroom/revisions/working-copy.ts";
import { submit } from "../../src/newsroom/workflow/submit.ts";
import { revisionById } from "../../src/store/articles.ts";
import { keepReport } from "../../src/store/reports.ts";
import { ACTOR, type DatabaseFor, MORNING, type Newsroom, openNewsroom, text } from "./fixture.ts";
import { newReport } from "./new-report.ts";
import { CHIEF } from "./people.ts";

const STAFF = { ...CHIEF, ...ACTOR };
const LINES = ["远河社河城3月1日电 河水上涨了3.5米，120户居民已经转移。", "远河社河城3月1日电 新桥长三百米，“桥面可以通行重车”。"];

/** The checks of an article on a store: what they read, what is silenced, the newsroom's own spellings. */
export function checksSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  let sourceId: string;
  before(async () => {
    room = await openNewsroom(databaseFor);
    sourceId = await defineSource(room.store, ACTOR, {
      ...{
        id: sourceId,
        names: { zh: ["远河社"] },
        kind: "agency",
        licence: "licensed",
        clause: "转载自远河社",
        homepage: null,
        zone: "Asia/Shanghai",
      },
    });
  });
  after(() => room.close());

  let made = 0;
  /** A report of two dispatches, and the article that was written from it. */
  async function written() {
    const base = newReport(`河城近日消息${made++}`);
    const bodyHtml = LINES.map((line) => `<p>${line}</p>`).join("");
    const extracted = { ...base.extracted, body: LINES.join("\n"), bodyHtml, published: "2026-03-01T20:00:00+08:00" };
    const { reportId } = await keepReport(room.store, ACTOR, { ...base, sourceId, extracted });
    const { articleId, revisionId } = await writeFromReport(room.store, ACTOR, reportId, { places: [room.place("hecheng:tiyu")] });
    return { reportId, articleId, revisionId };
  }
  /** Leaves `bodyHtml` and more as the person's unsaved text. */
  async function typed(articleId: string, revisionId: string, bodyHtml: string) {
    const row = await room.store.write.selectFrom("revisions").select("text").where("id", "=", revisionId).executeTakeFirstOrThrow();
    await keepWorkingCopy(room.store, ACTOR, articleId, { basedOn: revisionId, text: { ...JSON.parse(row.text), bodyHtml } });
  }
  const dispatchIn = async (reportId: string) =>
    (await room.store.write.selectFrom("dispatches").select("id").where("reportId", "=", reportId).limit(1).executeTakeFirstOrThrow()).id;
  const marksOf = async (articleId: string) => (await checkedArticle(room.store, STAFF, articleId, "mine")).marks;
  const textMarks = async (articleId: string) => (await marksOf(articleId)).filter(({ rule }) => rule !== "reprint");

  test("an article as its report has it lacks only what a reprint must have", async () => {
    const { articleId, revisionId } = await written();
    const { marks, ...of } = await checkedArticle(room.store, STAFF, articleId, "mine");
    assert.deepEqual(of, { revisionId, isWorkingCopy: false, silences: [] });
    assert.deepEqual(
      marks.map(({ rule, message, severity }) => [rule, message, severity]),
      [
        ["reprint", "reprint-author", "doubt"],
        ["reprint", "reprint-editor", "error"],
      ],
    );
  });

  test("one's own unsaved text is held against the dispatch of each paragraph, and says where its report has it", async () => {
    const { articleId, revisionId, reportId } = await written();
    await typed(articleId, revisionId, `<p>${LINES[0]?.replace("120户", "210户")}</p><p>${LINES[1]?.replace("重车", "轻车")}</p>`);
    const { isWorkingCopy } = await checkedArticle(room.store, STAFF, articleId, "mine");
    assert.equal(isWorkingCopy, true);
    assert.deepEqual(
      (await textMarks(articleId)).map(({ rule, paragraph, words, fix, seen, zh }) => [
        rule,
        paragraph,
        words,
        fix,
        seen?.reportId,
        seen?.paragraph,
        seen?.source,
        `${seen?.before}[${seen?.words}]${seen?.behind}`,
        zh,
      ]),
      [
        ["number", 0, "210", "120", reportId, 0, "远河社", "河城3月1日电 河水上涨了3.5米，[120]户居民已经转移。", "数字与来稿不同：来稿为“120”。"],
        [
          "quotation",
          1,
          "轻",
          "重",
          reportId,
          1,
          "远河社",
          "河社河城3月1日电 新桥长三百米，“[桥面可以通行重车]”。",
          "引语与来稿不同：此处“轻”，来稿“重”。",
        ],
      ],
    );
  });

  test("a paragraph names its dispatch in the markup as well", async () => {
    const { articleId, revisionId, reportId } = await written();
    const dispatches = await room.store.write.selectFrom("dispatches").select("id").where("reportId", "=", reportId).orderBy("position").execute();
    const { articleId: digest } = await createArticle(room.store, ACTOR, {
      text: text({ bodyHtml: `<p>本网综合：</p><p data-dispatch="${dispatches[0]?.id}">河水上涨了5.3米，120户居民已经转移。</p>` }),
      places: [room.place("hecheng:tiyu")],
    });
    assert.deepEqual(
      (await textMarks(digest)).map(({ paragraph, words, fix }) => [paragraph, words, fix]),
      [[1, "5.3", "3.5"]],
    );
    assert.notEqual(articleId, digest);
    assert.ok(revisionId);
  });

  test("a silenced mark stays, with who let it stand, when and why, until it is shown again", async () => {
    const { articleId, revisionId } = await written();
    await typed(articleId, revisionId, "<p>甲,乙,河水上涨,居民转移。</p>");
    const [mark] = await textMarks(articleId);
    assert.ok(mark);
    const what = { rule: mark.rule, words: mark.words };
    await assert.rejects(silenceMark(room.store, ACTOR, articleId, what, " "), { code: "invalid", field: "reason" });
    await silenceMark(room.store, ACTOR, articleId, what, "原文如此");
    await silenceMark(room.store, ACTOR, articleId, what, "原文即如此。");
    const silenced = { ...what, reason: "原文即如此。", by: { id: ACTOR.id, name: null }, at: MORNING };
    assert.deepEqual((await checkedArticle(room.store, STAFF, articleId, "mine")).silences, [silenced]);
    assert.equal((await textMarks(articleId))[0]?.isSilenced, true);
    await typed(articleId, revisionId, "<p>另一段。</p><p>甲,乙,河水上涨,居民转移。</p>");
    assert.equal((await textMarks(articleId))[0]?.isSilenced, true, "wherever the words move");
    await unsilenceMark(room.store, ACTOR, articleId, what);
    assert.equal((await textMarks(articleId))[0]?.isSilenced, false);
    const reviewed = await checkedArticle(room.store, STAFF, articleId, "newest");
    assert.deepEqual(
      [reviewed.isWorkingCopy, reviewed.marks.filter(({ rule }) => rule !== "reprint")],
      [false, []],
      "a reviewer's own copy is not what is signed",
    );
    await silenceMark(room.store, ACTOR, articleId, { rule: "width", words: null }, "整篇如此。");
    assert.equal((await textMarks(articleId))[0]?.isSilenced, true);
    const acts = await room.store.write.selectFrom("auditLog").select(["act", "detail"]).where("object", "=", articleId).orderBy("seq").execute();
    assert.equal(acts.filter(({ act }) => act === "silence-mark").length, 3);
    assert.ok(!JSON.stringify(acts).includes("如此"), "the audit log holds no words");
  });

  test("the newsroom's own list is put whole, and marks what it names", async () => {
    const { articleId } = await written();
    await putListedWords(room.store, ACTOR, [{ wrong: " 新桥 ", right: "河城大桥", reason: "定名。" }]);
    assert.deepEqual(await listedWords(room.store.write), [{ wrong: "新桥", right: "河城大桥", reason: "定名。" }]);
    assert.deepEqual(
      (await textMarks(articleId)).map(({ rule, words, fix, zh }) => [rule, words, fix, zh]),
      [["word", "新桥", "河城大桥", "定名。"]],
    );
    const same = { wrong: "新桥", right: "新桥", reason: "" };
    await assert.rejects(putListedWords(room.store, ACTOR, [same]), { code: "invalid" });
    await assert.rejects(
      putListedWords(room.store, ACTOR, [
        { ...same, right: "甲" },
        { ...same, right: "乙" },
      ]),
      { code: "invalid" },
    );
    await assert.rejects(putListedWords(room.store, ACTOR, [{ wrong: " ", right: "", reason: "" }]), { code: "invalid" });
    await putListedWords(room.store, ACTOR, []);
    assert.deepEqual(await textMarks(articleId), []);
  });

  test("a name that is added counts from the next check on, and one that is removed no longer", async () => {
    const { articleId, revisionId } = await written();
    await typed(articleId, revisionId, "<p>青岚国总理拉文诺夫在河城。</p>");
    assert.deepEqual(await textMarks(articleId), []);
    const titles = [{ title: "外交部长", from: "2020-01-02", to: null }];
    const form = { kind: "person" as const, zh: "拉文诺夫", ru: null, en: null, aliases: [], titles, country: "RU" };
    const id = await addName(room.store, ACTOR, form);
    assert.deepEqual(
      (await textMarks(articleId)).map(({ rule, words }) => [rule, words]),
      [["title", "总理"]],
    );
    await removeName(room.store, ACTOR, id);
    assert.deepEqual(await textMarks(articleId), []);
  });

  test("a reprint without licence, source, headline or clause is told so; an own text is not", async () => {
    const places = [room.place("hecheng:tiyu")];
    const ban = { names: { zh: ["封亭社"] }, kind: "agency" as const, licence: "forbidden" as const, clause: null };
    const banned = await defineSource(room.store, ACTOR, { ...ban, homepage: null, zone: "Asia/Shanghai" });
    const { articleId } = await createArticle(room.store, ACTOR, { text: text({ sourceId: banned }), places });
    assert.deepEqual(
      (await marksOf(articleId)).map(({ message }) => message),
      ["reprint-forbidden", "reprint-source", "reprint-headline", "reprint-author", "reprint-editor", "reprint-clause"],
    );
    const own = await createArticle(room.store, ACTOR, { text: text({}), places });
    assert.deepEqual(await marksOf(own.articleId), []);
  });

  test("a reprint that lacks something is neither submitted nor published until it has it, or until it is said why it has none", async () => {
    const { articleId, revisionId } = await written();
    const refused = { code: "conflict", zh: "转载稿还缺：署名、责任编辑。请补齐；确实没有的，在“核对”里写明理由。" };
    await assert.rejects(submit(room.store, STAFF, articleId, revisionId), refused);
    await assert.rejects(publishUrgently(room.store, CHIEF, articleId, revisionId, "急"), refused);
    await silenceMark(room.store, ACTOR, articleId, { rule: "reprint", words: "reprint-author" }, "来稿没有署名。");
    const marks = (await marksOf(articleId)).map(({ message, words, isSilenced }) => [message, words, isSilenced]);
    assert.deepEqual(marks, [
      ["reprint-author", "reprint-author", true],
      ["reprint-editor", "reprint-editor", false],
    ]);
    await assert.rejects(submit(room.store, STAFF, articleId, revisionId), { zh: /还缺：责任编辑。/ });
    const { text: now } = await revisionById(room.store.write, articleId, revisionId);
    const named = await edit(room.store, ACTOR, articleId, { basedOn: revisionId, text: { ...now, editor: "何砚" }, why: "" });
    await submit(room.store, STAFF, articleId, named);
  });

  test("a text compiled of several reports has no original headline and author of its own to name", async () => {
    const ids = [await dispatchIn((await written()).reportId), await dispatchIn((await written()).reportId)];
    const bodyHtml = ids.map((id) => `<p data-dispatch="${id}">河水上涨了3.5米。</p>`).join("");
    const { articleId } = await createArticle(room.store, ACTOR, { text: text({ bodyHtml }), places: [room.place("hecheng:tiyu")] });
    const found = (await marksOf(articleId)).filter(({ rule }) => rule === "reprint");
    assert.deepEqual(
      found.map(({ message }) => message),
      ["reprint-source", "reprint-editor"],
    );
  });

  test("a source that turns forbidden stops the drafts with its paragraphs, marks each, and lets go once they are taken out", async () => {
    const form = { kind: "agency" as const, clause: "转载自对岸社", homepage: null, zone: "Asia/Shanghai" };
    const other = await defineSource(room.store, ACTOR, { ...form, names: { zh: ["对岸社"] }, licence: "licensed" });
    const { reportId } = await keepReport(room.store, ACTOR, { ...newReport("对岸的消息"), sourceId: other });
    const paragraph = `<p data-dispatch="${await dispatchIn(reportId)}">对岸渡口停航。</p>`;
    const own = { sourceName: "河城在线", editor: "何砚", originalHeadline: "对岸的消息", byline: ["甲"] };
    const { articleId, revisionId } = await createArticle(room.store, ACTOR, {
      text: text({ ...own, bodyHtml: `<p>本网消息。</p>${paragraph}` }),
      places: [room.place("hecheng:tiyu")],
    });
    assert.deepEqual(await marksOf(articleId), []);
    await defineSource(room.store, ACTOR, { ...form, names: { zh: ["对岸社"] }, licence: "forbidden" });
    const [mark, ...more] = await marksOf(articleId);
    assert.deepEqual([mark?.message, mark?.paragraph, mark?.words, mark?.fix, more], ["reprint-forbidden", 1, "对岸渡口停航。", "", []]);
    await silenceMark(room.store, ACTOR, articleId, { rule: "reprint", words: null }, "口头同意。");
    assert.equal((await marksOf(articleId))[0]?.isSilenced, false, "no reason opens that");
    await assert.rejects(submit(room.store, STAFF, articleId, revisionId), { code: "not-allowed", zh: /“对岸社”不允许转载/ });
    const without = text({ ...own, bodyHtml: "<p>本网消息。</p>" });
    await submit(room.store, STAFF, articleId, await edit(room.store, ACTOR, articleId, { basedOn: revisionId, text: without, why: "" }));
  });

  test("an article that is not there is refused", async () => {
    await assert.rejects(checkedArticle(room.store, STAFF, "A000", "mine"), { code: "not-found" });
    await assert.rejects(silenceMark(room.store, ACTOR, "A000", { rule: "width", words: null }, "因为"), { code: "not-found" });
  });
}
