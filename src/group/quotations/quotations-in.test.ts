import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { nameTable } from "../../text/names/name-table.ts";
import { quotationsIn } from "./quotations-in.ts";

const names = nameTable([
  { id: "1", kind: "place", zh: "青岚国", ru: null, en: null, aliases: [], titles: [], country: "QL" },
  {
    id: "2",
    kind: "person",
    zh: "苏明远",
    ru: null,
    en: null,
    aliases: [],
    titles: [{ title: "外交部长", from: "2020-01-01", to: null }],
    country: "QL",
  },
]);

const quotes = (text: string, dispatches: { paragraphs: [number, number]; start: number }[] = []) =>
  quotationsIn(text.split("\n"), { dispatches, names, day: "2026-03-02" });
/** Speaker, whether direct, words. */
const brief = (text: string) => quotes(text).map(({ speaker, direct, text: words }) => [speaker, direct, words]);

test("what follows a verb of speech is told indirectly, words in marks directly", () => {
  assert.deepEqual(brief("青岚国外长苏明远3日表示，大坝没有危险。\n苏明远说：“水位正在下降，请放心。”"), [
    ["苏明远", false, "大坝没有危险。"],
    ["苏明远", true, "水位正在下降，请放心。"],
  ]);
});

test("a person's office is told apart from the name, and kept for later quotations", () => {
  assert.deepEqual(
    quotes("青岚国外长苏明远表示，会谈很顺利。\n苏明远强调，合作将继续。").map(({ role }) => role),
    ["青岚国外长", "青岚国外长"],
  );
});

test("words may stand before their speaker, and on both sides", () => {
  assert.deepEqual(brief("“桥还能用，”苏明远说，“但要限速，也要检查。”"), [
    ["苏明远", true, "桥还能用，"],
    ["苏明远", true, "但要限速，也要检查。"],
  ]);
});

test("a noun that could be a verb of speech is none", () => {
  assert.deepEqual(brief("苏明远还向会议提交了一份建议，请各方把数据放在一起。"), []);
});

test("a pronoun is the person who was last spoken of, in this dispatch only", () => {
  const text = "青岚国外长苏明远出席会议并致辞。他说，各方都有准备。\n他表示，今年的收成很好。";
  assert.deepEqual(
    quotes(text).map(({ speaker }) => speaker),
    ["苏明远", "苏明远"],
  );
  const apart = quotes(text, [
    { paragraphs: [0, 0], start: 0 },
    { paragraphs: [1, 1], start: 0 },
  ]);
  assert.deepEqual(
    apart.map(({ speaker }) => speaker),
    ["苏明远"],
  );
});

test("an office without a name is whoever the text says holds it, or the table on that day", () => {
  assert.deepEqual(brief("青岚国外长表示，边境已经开放。"), [["苏明远", false, "边境已经开放。"]]);
  const earlier = quotationsIn(["青岚国外长表示，边境已经开放。"], { dispatches: [], names, day: "2019-12-31" });
  assert.deepEqual(
    earlier.map(({ speaker }) => speaker),
    ["青岚国外长"],
  );
});

test("用…的话说, 援引…的话说 and 据…介绍 name a speaker, and who cites them", () => {
  assert.deepEqual(brief("用苏明远的话说，这是最好的办法。"), [["苏明远", false, "这是最好的办法。"]]);
  assert.deepEqual(brief("据云州水务局介绍，水库已经蓄满。"), [["云州水务局", false, "水库已经蓄满。"]]);
  const [cited] = quotes("塔斯社援引苏明远的话说：“谈判还要一个月，也许更久。”");
  assert.deepEqual([cited?.speaker, cited?.via], ["苏明远", "塔斯社"]);
});

test("a document speaks for itself, and 文件 is the one named before", () => {
  const found = quotes("两国公布的青岚河联合声明说：“河水由两国共用，任何一方不得截流。”\n文件指出，明年开始测量。");
  assert.deepEqual(
    found.map(({ speaker, kind }) => [speaker, kind]),
    [
      ["青岚河联合声明", "document"],
      ["青岚河联合声明", "document"],
    ],
  );
});

test("a statement without a day goes on to its paragraph's end, one of a day ends with its sentence", () => {
  assert.deepEqual(brief("苏明远表示，合作很重要。双方要多来往。"), [["苏明远", false, "合作很重要。双方要多来往。"]]);
  assert.deepEqual(brief("青岚国国防部2日称，演习结束。部队返回驻地。"), [["青岚国国防部", false, "演习结束。"]]);
});

test("a quotation within a quotation is part of it", () => {
  assert.deepEqual(brief("苏明远2日说，青岚国总统在通话中表示，愿意会谈。"), [["苏明远", false, "青岚国总统在通话中表示，愿意会谈。"]]);
});

test("terms, titles, headings and words that only look like verbs of speech are no quotations", () => {
  for (const text of [
    "“清河行动”今天开始。",
    "他们被称为“河狸队”。",
    "《说说水库》今天播出，很受欢迎。",
    "苏明远称大坝安全",
    "据介绍，水库已经蓄满。",
    "苏明远对此表示欢迎。",
  ]) {
    assert.deepEqual(brief(text), [], text);
  }
});

test("a dateline is no part of a speaker", () => {
  assert.deepEqual(brief("塔斯社莫斯科3月1日电 青岚国外长苏明远2日说，会谈推迟。"), [["苏明远", false, "会谈推迟。"]]);
});

test("marks of Traditional text are read alike, and its speakers printed as they stand", () => {
  assert.deepEqual(brief("青嵐國外長蘇明遠說：「他們說過『不會退』，我們也不會退。」"), [["蘇明遠", true, "他們說過『不會退』，我們也不會退。"]]);
});

test("marks that never close end with their paragraph", () => {
  assert.deepEqual(brief("苏明远说：“雨还在下。水位还会上升。\n第二天天晴了。"), [["苏明远", true, "雨还在下。水位还会上升。"]]);
});

test("whatever the text, quotations lie in order in their paragraphs, and are what stands there", () => {
  const piece = fc.constantFrom(
    "苏明远",
    "他",
    "表示",
    "说",
    "称",
    "，",
    "：",
    "。",
    "“",
    "”",
    "「",
    "」",
    "『",
    "』",
    '"',
    "水位下降",
    "在会上",
    "3日",
    "据",
    "的话",
    "；",
    "\n",
    " ",
    "&nbsp;",
    "声明",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const paragraphs = pieces.join("").split("\n");
      let last = { paragraph: 0, end: 0 };
      for (const { paragraph, start, end, text, speaker } of quotationsIn(paragraphs, { dispatches: [], names, day: null })) {
        assert.ok(start < end && end <= (paragraphs[paragraph]?.length ?? 0));
        assert.equal(paragraphs[paragraph]?.slice(start, end), text);
        assert.ok(speaker.length > 0);
        assert.ok(paragraph > last.paragraph || start >= last.end, "one begins within another");
        last = { paragraph, end };
      }
    }),
  );
});

// A text that took time of the square of its length would not end here.
test("texts of any size and any number of marks are read to their end", () => {
  const sizes: [string, number][] = [
    ["", 0],
    [`${"水".repeat(5_000_000)}。`, 0],
    ["“".repeat(20_000), 0],
    ["苏明远说：“好。”".repeat(3_000), 3_000],
    ["「『".repeat(10_000) + "』」".repeat(10_000), 0],
    ["他说，".repeat(10_000), 0],
  ];
  for (const [text, least] of sizes) assert.ok(quotes(text).length >= least);
});
