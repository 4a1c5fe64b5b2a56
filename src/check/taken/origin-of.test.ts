import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { originOf } from "./origin-of.ts";

const DISPATCH = [
  "沙洲社溪岭5月14日电（记者 余晓）溪岭水库大坝13日深夜出现渗漏，下游三个村庄的一千二百名村民连夜转移。水位已经降低两米。",
  "县长范岚在现场表示，大坝主体是安全的，村民可以放心。管理处否认渗漏点扩大到了右岸的第六坝段。",
  "抢修预计持续到周末。",
];
const kind = (text: string) => originOf(text, DISPATCH).kind;
const unsourced = (text: string) => originOf(text, DISPATCH).unsourced.map(({ from, to }) => text.slice(from, to));

test("a whole paragraph, or several, is verbatim whatever the dateline, the width of letters and the punctuation", () => {
  assert.equal(kind("抢修预计持续到周末。"), "verbatim");
  assert.equal(kind("丝路资讯网莫斯科编发：沙洲社溪岭5月14日电 抢修预计持续到周末。"), "verbatim");
  assert.equal(kind("溪岭水库大坝１３日深夜出现渗漏,下游三个村庄的一千二百名村民连夜转移.水位已经降低两米"), "verbatim");
  assert.equal(kind(`${DISPATCH[1]}${DISPATCH[2]}`), "verbatim");
});

test("words that were left out make a cut", () => {
  assert.equal(kind("溪岭水库大坝13日深夜出现渗漏，一千二百名村民连夜转移。"), "cut");
  assert.equal(kind("县长范岚表示，大坝主体是安全的。"), "cut");
});

test("another word, another order or a cut that turns the sense is no cut but rewritten", () => {
  assert.equal(kind("溪岭水库大坝13日深夜发现渗漏，一千二百名村民连夜转移。"), "rewritten");
  assert.equal(kind("水位已经降低两米。溪岭水库大坝13日深夜出现渗漏。"), "rewritten");
  assert.equal(kind("管理处：渗漏点扩大到了右岸的第六坝段。"), "rewritten");
});

test("what has nothing of the dispatch has no source, and a sentence put in by hand is found beside those that were taken", () => {
  assert.equal(kind("河湾集市今天照常开张，摊主们卖出了九百斤莲藕。"), "none");
  const typed = "抢修预计持续到周末。集市上的摊主们今天卖出了九百斤莲藕。";
  assert.equal(kind(typed), "rewritten");
  assert.deepEqual(unsourced(typed), ["集市上的摊主们今天卖出了九百斤莲藕。"]);
  assert.deepEqual(unsourced("沙洲社溪岭5月14日电 抢修预计持续到周末。"), []);
});

test("of a dispatch in another script the words are not compared", () => {
  assert.equal(originOf("渡口今晨恢复通航。", ["Паром возобновил работу утром."]).kind, "translated");
  assert.equal(originOf("沙洲社溪岭5月14日电 The ferry runs again.", ["The ferry runs again."]).kind, "verbatim");
});

test("an empty dispatch and an empty paragraph have nothing of each other", () => {
  assert.deepEqual(originOf("", DISPATCH), { kind: "none", share: 0, unsourced: [] });
  assert.equal(originOf("渡口今晨恢复通航。", []).kind, "none");
});

const sentence = fc
  .array(fc.constantFrom("渡口", "今晨", "恢复通航", "首班船", "载客四十人", "，", "3.5米", "Ａ", "不"), { minLength: 1, maxLength: 12 })
  .map((words) => `桥${words.join("")}。`);
const dispatch = fc.array(
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join("")),
  { minLength: 1, maxLength: 4 },
);

test("a paragraph taken over is verbatim wherever it stood, in its whole length, and no sentence of it lacks a source", () => {
  fc.assert(
    fc.property(dispatch, fc.nat(), (paragraphs, n) => {
      const taken = paragraphs[n % paragraphs.length] ?? "";
      const found = originOf(taken, paragraphs);
      assert.deepEqual([found.kind, found.unsourced], ["verbatim", []]);
    }),
  );
});

test("the share is never below nothing nor above all, and what is told of lies in the text, in order", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60, unit: "binary" }), fc.array(fc.string({ maxLength: 60 }), { maxLength: 3 }), (text, paragraphs) => {
      const { share, unsourced } = originOf(text, paragraphs);
      assert.ok(share >= 0 && share <= 1);
      let end = 0;
      for (const { from, to } of unsourced) {
        assert.ok(from >= end && to > from && to <= text.length);
        end = to;
      }
    }),
  );
});

test("a long paragraph of one phrase is held against a long dispatch of the same in a few steps", () => {
  assert.equal(originOf("渡口通航。".repeat(2_000), ["渡口通航，".repeat(5_000)]).share, 1);
});
