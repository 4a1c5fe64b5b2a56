import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fold } from "../text/fold.ts";
import { isSingle, tokensFor, tokensOf } from "./tokens.ts";

test("a text is found by its characters, its pairs, its words and numbers", () => {
  assert.deepEqual(tokensOf("河城g20峰会"), ["河", "城", "河城", "g20", "峰", "会", "峰会"]);
  assert.deepEqual(tokensOf("a-1，b"), ["a", "1", "b"]);
});

test("a question asks for pairs, and for single characters only where they stand alone", () => {
  assert.deepEqual(tokensFor("新桥通车"), ["新桥", "桥通", "通车"]);
  assert.deepEqual(tokensFor("17日 桥"), ["17", "日", "桥"]);
  assert.deepEqual(tokensFor("\u{20000}\u{20001}"), ["\u{20000}\u{20001}"]);
  assert.deepEqual(tokensFor("，“”()*"), []);
});

test("a pair does not reach over a mark or a space", () => assert.deepEqual(tokensFor("河，城 桥"), ["河", "城", "桥"]));

test("a character alone is told from a word", () => {
  assert.deepEqual(["桥", "\u{20000}", "新桥", "a", "7"].map(isSingle), [true, true, false, false, false]);
});

const anything = fc.string({
  unit: fc.oneof(fc.constantFrom(..."河城，。 a1Ａ臺\u200b"), fc.string({ unit: "binary", minLength: 1, maxLength: 1 })),
});
const chinese = fc
  .array(fc.oneof(fc.integer({ min: 0x4e00, max: 0x9fff }), fc.integer({ min: 0x2e80, max: 0x30ff }), fc.integer({ min: 0x20000, max: 0x2fa1f })), {
    minLength: 2,
    maxLength: 9,
  })
  .map((points) => String.fromCodePoint(...points).replace(/\P{sc=Han}/gu, "河"));

test("every part of two or more neighbouring Chinese characters is found by the whole", () => {
  fc.assert(
    fc.property(anything, chinese, anything, (before, part, after) => {
      const held = new Set(tokensOf(fold(before + part + after)));
      const asked = tokensFor(fold(part));
      assert.notEqual(asked.length, 0);
      for (const token of asked) assert.ok(held.has(token), token);
    }),
    { numRuns: 2000 },
  );
});
