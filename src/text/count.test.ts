import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { countWords } from "./count.ts";

test("counts Han characters, punctuation, letters and digits one each", () => assert.equal(countWords("新馆，2个 new。"), 9));

test("counts characters beyond the first plane once", () => assert.equal(countWords("\u{20000}\u{1f600}"), 2));

test("does not count marks and unseen characters", () => assert.equal(countWords("e\u0301\u200b\ufeff\u00ad\u3000"), 1));

test("does not care about layout", () => {
  const space = fc.constantFrom(" ", "\n", "\t", "\u3000", "\u00a0", "\u200b");
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: "grapheme", maxLength: 6 }), space)), (pieces) => {
      const dense = pieces.map(([text]) => text).join("");
      return countWords(pieces.flat().join("")) === countWords(dense);
    }),
  );
});
