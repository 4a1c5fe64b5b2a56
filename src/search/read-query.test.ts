import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Refused } from "../core/refused.ts";
import { readQuery } from "./read-query.ts";

/** Characters that a search may have. */
const QUERY_LENGTH = 100;

const READ: [typed: string, words: string[], phrases: string[]][] = [
  ["新桥 通车", ["新桥", "通车"], []],
  ["新橋，通車", ["新桥", "通车"], []],
  ["“新桥通车” 河城", ["河城"], ["新桥通车"]],
  ['"Bridge of  Sighs"', [], ["bridge of sighs"]],
  ["「新橋」『河城』", [], ["新桥", "河城"]],
  ["市长回应“新桥", ["市长回应", "新桥"], []],
  ["“” 新桥 新桥", ["新桥"], []],
  ["title:a* OR NEAR(b, 2) -c ^d", ["title", "a", "or", "near", "b", "2", "c", "d"], []],
  ["a\u0000b\u0007\ud800", ["a", "b"], []],
  ["' or 1=1 --", ["or", "1"], []],
];
for (const [typed, words, phrases] of READ) test(`reads ${JSON.stringify(typed)}`, () => assert.deepEqual(readQuery(typed), { words, phrases }));

test("what holds no word, and what is longer than any headline, is refused with a reason", () => {
  for (const typed of ["", "  ", "，。！", "“”", "\u200b", "😀", "a".repeat(QUERY_LENGTH + 1)]) {
    assert.throws(
      () => readQuery(typed),
      (error) => error instanceof Refused && error.code === "invalid" && error.zh !== null,
      typed,
    );
  }
  assert.deepEqual(readQuery("\u{20000}".repeat(QUERY_LENGTH)).words.length, 1);
});

test("whatever is typed is read or refused", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 120 }), (typed) => {
      try {
        const { words, phrases } = readQuery(typed);
        assert.ok(words.length + phrases.length > 0);
      } catch (error) {
        assert.ok(error instanceof Refused);
      }
    }),
  );
});
