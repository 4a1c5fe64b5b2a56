import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { KnownName } from "../core/known-name.ts";
import { nameTable } from "../text/names/name-table.ts";
import { checkArticle } from "./check-article.ts";
import type { Mark, RuleId } from "./mark.ts";
import type { CheckMatter, ListedWord } from "./matter.ts";
import { messageOf } from "./messages.ts";

const person = (id: string, zh: string, titles: KnownName["titles"]): KnownName => ({
  ...{ id, kind: "person", zh, ru: null, en: null, aliases: [], titles, country: "QL" },
});
const names = nameTable([
  person("1", "苏明远", [
    { title: "总理", from: "2016-01-01", to: "2019-12-31" },
    { title: "外交部长", from: "2020-01-01", to: null },
  ]),
  person("2", "卡尔瓦洛夫", []),
  { id: "3", kind: "place", zh: "青岚国", ru: null, en: null, aliases: [], titles: [], country: "QL" },
]);
const REPORT = [
  "青岚国外长苏明远3月2日在海州表示，河水上涨了3.5米，120户居民已经转移。",
  "苏明远说：“我们不会放弃任何一个村庄。”他说，重建需要1.2亿元。",
  "卡尔瓦洛夫在同一天的会上介绍了《河谷重建计划》，会议持续到星期一。",
];

function marks(text: string | string[], more: Partial<CheckMatter> = {}): Mark[] {
  const paragraphs = [text].flat().map((each) => ({ text: each, dispatchId: "a" }));
  const sources = [{ id: "a", name: "海州通讯社", day: "2026-03-02", headline: null, paragraphs: REPORT }];
  return checkArticle({ headline: "", paragraphs, day: "2026-03-02", sources, names, words: [], ...more });
}

/** What is marked and what would stand there. */
function brief(text: string | string[], rule: RuleId, more: Partial<CheckMatter> = {}) {
  const paragraphs = [text].flat();
  return marks(text, more)
    .filter((mark) => mark.rule === rule)
    .map(({ paragraph, from, to, fix }) => [paragraphs[paragraph]?.slice(from, to), fix]);
}
const alone = { sources: [] };
const planted = (paragraph: number, from: string, to: string) => (REPORT[paragraph] ?? "").replace(from, to);

test("a text taken over as it stands has nothing to look at", () => {
  assert.deepEqual(marks(REPORT), []);
});

test("a quotation is marked where it differs from the report, with what the report has", () => {
  assert.deepEqual(brief(planted(1, "任何一个村庄", "任何一座村庄"), "quotation"), [["座", "个"]]);
  assert.deepEqual(brief(planted(1, "不会", "会"), "quotation"), [["们会", "们不会"]]);
  assert.deepEqual(brief(planted(1, "放弃任何", "轻易放弃任何"), "quotation"), [["轻易", ""]]);
  assert.deepEqual(brief(planted(2, "重建计划", "重建规划"), "quotation"), [["规", "计"]]);
  assert.deepEqual(brief("苏明远说：“明年的庆典将在新的广场上举行。”", "quotation"), [["明年的庆典将在新的广场上举行", null]]);
  assert.deepEqual(brief("这个所谓“后花园”已经转移。", "quotation"), [], "the editor's own words of a few characters");
});

test("a number is marked where the report has another in the same words, or nowhere; what is the same otherwise written is not", () => {
  assert.deepEqual(brief(planted(0, "120户", "210户"), "number"), [["210", "120"]]);
  assert.deepEqual(brief(planted(1, "1.2亿", "1.2万"), "number"), [["1.2万", "1.2亿"]]);
  assert.deepEqual(brief("当地还有87所学校停课。", "number"), [["87", null]]);
  assert.deepEqual(brief("重建需要12000万元，约120户居民受灾。", "number"), []);
  assert.deepEqual(brief(planted(0, "上涨了3.5米", "下降了3.5米"), "number"), [["3.5", null]]);
});

test("a date is marked where the report has another, has none, or the calendar has none", () => {
  assert.deepEqual(brief(planted(0, "3月2日", "3月3日"), "date"), [["3月3日", "3月2日"]]);
  assert.deepEqual(brief("去年7月，海州也曾进水。", "date"), [["7月", null]]);
  assert.deepEqual(brief("会议定于2月30日举行。", "date", alone), [["2月30日", null]]);
  assert.deepEqual(brief("苏明远2日在海州表示，河水上涨。", "date"), []);
});

test("a weekday is held against the calendar of the year, and against the report", () => {
  assert.deepEqual(brief("会议3月4日（周四）举行。", "weekday", alone), [["周四", "周三"]]);
  assert.deepEqual(brief("会议周三（3月4日）举行，航线每周一班。", "weekday", alone), []);
  assert.deepEqual(brief("2020年9月11日星期四，河水上涨。", "weekday", alone), [["星期四", "星期五"]]);
  assert.deepEqual(brief(planted(2, "星期一", "星期二"), "weekday"), [["星期二", "星期一"]]);
});

test("a name is marked where one character of it differs, and where another stands in its place", () => {
  assert.deepEqual(brief(planted(0, "苏明远", "苏名远"), "name"), [["苏名远", "苏明远"]]);
  assert.deepEqual(brief(planted(2, "卡尔瓦洛夫", "卡尔洛瓦夫"), "name"), [["卡尔洛瓦夫", "卡尔瓦洛夫"]]);
  assert.deepEqual(brief(planted(2, "卡尔瓦洛夫", "卡尔洛夫"), "name"), [["卡尔洛夫", "卡尔瓦洛夫"]]);
});

test("an office is marked where the report has another, or by the table where nobody says", () => {
  assert.deepEqual(brief(planted(0, "外长", "防长"), "title"), [["防长", "外长"]]);
  assert.deepEqual(brief(planted(0, "外长", "外交部长"), "title"), []);
  assert.deepEqual(brief("青岚国总理苏明远在海州。", "title", alone), [["总理", null]]);
  assert.deepEqual(brief("青岚国前总理苏明远在海州。", "title", alone), []);
  assert.deepEqual(brief("青岚国总理苏明远在海州。", "title", { ...alone, day: "2018-05-01" }), []);
});

test("日前 is marked in a dateline, and where the report knows the day", () => {
  assert.deepEqual(brief("塔斯社莫斯科日前报道 河水上涨。", "undated", alone), [["日前", null]]);
  assert.deepEqual(brief(planted(0, "3月2日", "日前"), "undated"), [["日前", "3月2日"]]);
  assert.deepEqual(brief("请在11日前答复。", "undated"), []);
  const says = [{ id: "a", name: "", day: "2026-03-02", headline: null, paragraphs: ["苏明远日前到过海州。"] }];
  assert.deepEqual(brief("苏明远日前到过海州。", "undated", { sources: says }), []);
});

test("quotation marks and brackets without their pair, crossed and straight ones are marked", () => {
  const found = (text: string | string[]) => brief(text, "quote-marks", alone);
  assert.deepEqual(found("他说：“我们会来。"), [["“我们会来。", null]]);
  assert.deepEqual(found("他说我们会来。”"), [["他说我们会来。”", null]]);
  assert.deepEqual(found("他说：“我们‘会来”。"), [["‘会来", null]]);
  assert.deepEqual(found("海州（青岚国）的“老桥’。"), [["“老桥’", "“老桥”"]]);
  assert.deepEqual(
    found('这座"老桥"。').map(([, fix]) => fix),
    ["“", "”"],
  );
  assert.deepEqual(found(["他说：“我们会来。", "“我们还会留下。”"]), [], "a quotation that goes on in the next paragraph");
  assert.deepEqual(found("1）河水；2）道路。他用Xi’an这个词。"), []);
});

test("a dash is marked where only 一 makes a word", () => {
  assert.deepEqual(brief("共建‘—带一路’倡议与‘—带—路’。", "dash", alone), [
    ["—", "一"],
    ["—", "一"],
    ["—", "一"],
  ]);
  assert.deepEqual(brief("双方将进—步合作，这是第—次。", "dash", alone), [
    ["—", "一"],
    ["—", "一"],
  ]);
  assert.deepEqual(brief("中国—东盟合作，2024—2030年，北京—上海航线，他来了——真的。", "dash", alone), []);
});

test("half-width marks between Chinese and full-width digits are marked, many of one paragraph as one", () => {
  assert.deepEqual(brief("河水上涨,居民转移(全部)。", "width", alone), [
    [",", "，"],
    ["(", "（"],
    [")", "）"],
  ]);
  assert.deepEqual(brief("共有１２０户。", "width", alone), [["１２０", "120"]]);
  assert.deepEqual(brief("甲,乙,丙,丁,戊。", "width", alone), [[",乙,丙,丁,", "，乙，丙，丁，"]]);
  assert.deepEqual(brief("10:30开始，3,000人（AP）增长5％。", "width", alone), []);
});

test("a paragraph that repeats another is marked, and a sentence that stands twice", () => {
  const line = "河水在夜里上涨，一百二十户居民已经转移到高处。";
  assert.deepEqual(brief([line, "另一段。", line], "repeat", alone), [[line, null]]);
  assert.deepEqual(brief(`${line}${line}`, "repeat", alone), [[line, null]]);
  assert.deepEqual(brief(["（完）", "（完）"], "repeat", alone), []);
});

test("the newsroom's own spellings are marked, but not within the right one", () => {
  const words: ListedWord[] = [{ wrong: "海州社", right: "海州社（官方）", reason: "须注明官方" }];
  const found = marks("海州社说，海州社（官方）证实。", { ...alone, words });
  assert.deepEqual(
    found.map(({ from, to, fix }) => [from, to, fix]),
    [[0, 3, "海州社（官方）"]],
  );
  assert.deepEqual(found.map(messageOf), [{ zh: "须注明官方", en: "须注明官方" }]);
});

test("a report in another language is not compared", () => {
  const sources = [{ id: "a", name: "", day: null, headline: null, paragraphs: ["The river rose by 3.5 metres."] }];
  assert.deepEqual(marks("河水上涨了5米，“居民已经全部转移到高处”。", { sources }), []);
});

test("whatever the text, marks lie within it, in order, and say something in both languages", () => {
  const piece = fc.constantFrom(..."“”‘’（）()《》,，。—一日前周三第3月2日11苏明远外长", "苏名远", "卡尔洛夫", "１２", "3.5亿", '"', "\u{20000}");
  const paragraph = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 4 }), (paragraphs) => {
      let last = 0;
      for (const mark of marks(paragraphs)) {
        assert.ok(mark.from >= 0 && mark.from < mark.to && mark.to <= (paragraphs[mark.paragraph]?.length ?? 0), JSON.stringify(mark));
        assert.ok(mark.paragraph >= last);
        last = mark.paragraph;
        const { zh, en } = messageOf(mark);
        assert.ok(zh !== "" && en !== "" && !/[{}]/.test(zh + en));
      }
    }),
  );
});

// Taking time of the square of the length would not end here.
test("long texts are read to their end", () => {
  for (const text of ["“".repeat(5_000), "3".repeat(5_000), "日前，".repeat(2_000), "一—".repeat(2_000), "总理".repeat(2_000)]) {
    assert.ok(Array.isArray(marks(text, alone)));
  }
});
