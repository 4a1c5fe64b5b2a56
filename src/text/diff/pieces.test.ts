import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { makeSegmenter } from "../segment.ts";
import { type Piece, pieces } from "./pieces.ts";

const { segment } = makeSegmenter([]);
const marked = (older: string, newer: string) =>
  pieces(older, newer, segment)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `[+${text}]` : `[-${text}]`))
    .join("");

test("a changed word is marked whole, an added one alone", () => {
  assert.equal(marked("新桥今晨通车。", "新桥昨晚通车。"), "新桥[-今晨][+昨晚]通车。");
  assert.equal(marked("新桥全长三百米。", "新桥全长三百二十米。"), "新桥全长三百[+二十]米。");
  assert.equal(marked("市长出席通车仪式。", "市长王远山出席通车仪式。"), "市长[+王远山]出席通车仪式。");
  assert.equal(marked("工程耗资2.4亿元。", "工程耗资2.7亿元。"), "工程耗资2.[-4][+7]亿元。");
});

test("what is taken out is marked where it stood", () => {
  assert.equal(marked("他说，桥非常漂亮。", "他说，桥漂亮。"), "他说，桥[-非常]漂亮。");
  assert.equal(marked("一", ""), "[-一]");
  assert.equal(marked("", "一"), "[+一]");
});

test("a single character between two changes goes with them", () => {
  assert.equal(marked("会上讨论了道路的维修。", "会上讨论了桥梁的加固。"), "会上讨论了[-道路的维修][+桥梁的加固]。");
});

test("a sentence written anew is one change, not a heap of them", () => {
  assert.equal(marked("大雨下了一夜", "集市今天开张"), "[-大雨下了一夜][+集市今天开张]");
});

const words = fc
  .array(fc.constantFrom("桥", "新桥", "通车", "，", "三百", "二十", "𠮷", "🌉", "a", " "), { maxLength: 40 })
  .map((parts) => parts.join(""));

test("the pieces are both texts, no two neighbours are of one kind, and no character is cut", () => {
  fc.assert(
    fc.property(words, words, (older, newer) => {
      const found = pieces(older, newer, segment);
      assert.equal(sideOf(found, "removed"), older);
      assert.equal(sideOf(found, "added"), newer);
      for (const [i, piece] of found.entries()) {
        assert.ok(piece.text !== "" && piece.text.isWellFormed());
        assert.notEqual(piece.kind, found[i + 1]?.kind);
      }
    }),
    { numRuns: 500 },
  );
});

test("a paragraph too long to compare is replaced, but for its beginning and end where only that changed", () => {
  const long = "桥".repeat(30_000);
  assert.deepEqual(pieces(long, `${long}头`, segment), [
    { kind: "same", text: long },
    { kind: "added", text: "头" },
  ]);
  const other = "路".repeat(30_000);
  assert.deepEqual(pieces(long, other, segment), [
    { kind: "removed", text: long },
    { kind: "added", text: other },
  ]);
});

function sideOf(found: readonly Piece[], kind: Piece["kind"]): string {
  return found
    .filter((piece) => piece.kind === "same" || piece.kind === kind)
    .map(({ text }) => text)
    .join("");
}
