import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Paragraph, type ParagraphChange, paragraphChanges } from "./paragraphs.ts";

const segment = (text: string) => [...text];
const plain = (texts: readonly string[]): Paragraph[] => texts.map((text) => ({ text, markup: text }));
const changes = (older: readonly string[], newer: readonly string[]) => [...paragraphChanges(plain(older), plain(newer), segment)];
const told = (older: readonly string[], newer: readonly string[]) => changes(older, newer).map(({ kind }) => kind);

test("a reworded paragraph is beside the one that it was, others are added or gone where they stand", () => {
  const older = ["新桥今晨通车。", "全长三百米。", "市民说很方便。"];
  assert.deepEqual(told(older, ["新桥今晨通车。", "全长三百二十米。", "市民说很方便。"]), ["same", "changed", "same"]);
  assert.deepEqual(told(older, ["新桥今晨通车。", "市民说很方便。"]), ["same", "removed", "same"]);
  assert.deepEqual(told(older, [...older, "记者将继续关注。"]), ["same", "same", "same", "added"]);
});

test("two paragraphs with nothing in common are one gone and one added, not one changed", () => {
  assert.deepEqual(told(["大雨下了一夜。"], ["集市今天开张！"]), ["removed", "added"]);
});

test("a paragraph put elsewhere has moved", () => {
  const [a, b, c] = ["新桥今晨通车。", "全长三百米。", "市民说很方便。"] as const;
  const found = changes([a, b, c], [c, a, b]);
  assert.deepEqual(found[0], { kind: "moved", from: 2, to: 0 });
  assert.deepEqual(
    found.slice(1).map(({ kind }) => kind),
    ["same", "same"],
  );
});

test("the same words under other markup are restyled", () => {
  const older = [{ text: "新桥", markup: "p" }];
  assert.deepEqual([...paragraphChanges(older, [{ text: "新桥", markup: "h2" }], segment)], [{ kind: "restyled", from: 0, to: 0 }]);
});

const texts = fc.array(fc.constantFrom("", "新桥今晨通车。", "新桥昨晚通车。", "全长三百米。", "全长三百二十米。", "集市开张", "雨"), {
  maxLength: 14,
});

test("the newer text is told in order and the older whole, each paragraph once, and what changed has both", () => {
  fc.assert(
    fc.property(texts, texts, (older, newer) => {
      const found = changes(older, newer);
      assert.deepEqual(
        found.flatMap((change) => ("to" in change ? [change.to] : [])),
        newer.map((_, i) => i),
      );
      const before = found.flatMap((change) => ("from" in change ? [change.from] : [])).sort((a, b) => a - b);
      assert.deepEqual(
        before,
        older.map((_, i) => i),
      );
      for (const change of found) holdTexts(change, older, newer);
    }),
    { numRuns: 500 },
  );
});

test("a book in which every line changed is compared in steps that grow with its length, not with its square", () => {
  const older = Array.from({ length: 20_000 }, (_, i) => `旧${i}行`);
  const newer = Array.from({ length: 20_000 }, (_, i) => (i % 3 === 0 ? `旧${20_000 - i}行` : `新${i}`));
  const found = changes(older, newer);
  assert.equal(found.filter((change) => "to" in change).length, 20_000);
  assert.equal(found.filter((change) => "from" in change).length, 20_000);
});

function holdTexts(change: ParagraphChange, older: readonly string[], newer: readonly string[]): void {
  if (change.kind === "changed") {
    const side = (kind: string) => change.pieces.filter((piece) => piece.kind === "same" || piece.kind === kind).map(({ text }) => text);
    assert.equal(side("removed").join(""), older[change.from]);
    assert.equal(side("added").join(""), newer[change.to]);
  } else if ("from" in change && "to" in change) assert.equal(older[change.from], newer[change.to]);
}
