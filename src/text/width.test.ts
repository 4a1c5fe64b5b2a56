import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cutToWidth, displayWidth } from "./width.ts";

const WIDTHS: [string, number][] = [
  ["新馆", 4],
  ["a1,", 3],
  ["（）", 4],
  ["e\u0301", 1],
  ["👨‍👩‍👧", 2],
  ["❤️", 2],
  ["\u200b", 0],
  ["\u{20000}", 2],
  ["한국", 4],
];
for (const [text, width] of WIDTHS) test(`${JSON.stringify(text)} takes ${width} columns`, () => assert.equal(displayWidth(text), width));

test("leaves what fits", () => assert.equal(cutToWidth("新馆开了", 8), "新馆开了"));

test("cuts at a character and says so", () => {
  assert.equal(cutToWidth("新馆今天开了", 8), "新馆今…");
  assert.equal(cutToWidth("新馆今天开了", 6, ""), "新馆今");
});

test("keeps the picture mark and cuts the words before it", () => {
  assert.equal(cutToWidth("北岸新馆今天开了（图）", 15), "北岸新馆…（图）");
  assert.equal(cutToWidth("北岸新馆今天开了(图)", 13), "北岸新馆…(图)");
});

test("leaves no half mark and no opening bracket or quote at the end", () => {
  assert.equal(cutToWidth("新馆（图）今天开了门", 8), "新馆…");
  assert.equal(cutToWidth("馆长：“欢迎大家”", 9), "馆长：…");
  assert.equal(cutToWidth("读《《北风》", 5), "读…");
});

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.array(fc.constantFrom("新", "馆", "a", "（图）", "(图", "“", "《", "👨‍👩‍👧", " ", "e\u0301")).map((pieces) => pieces.join("")),
);

test("a cut is a prefix with an ellipsis or a mark, within the width", () => {
  fc.assert(
    fc.property(text, fc.nat(20), (whole, width) => {
      const cut = cutToWidth(whole, width);
      if (cut === whole) return displayWidth(whole) <= width;
      const words = cut.replace(/(?:…(?:[（(]图[）)]?)?)$/, "");
      return displayWidth(cut) <= width && whole.startsWith(words);
    }),
    { numRuns: 1000 },
  );
});
