import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { wordTable } from "./word-table.ts";

test("finds the longest word that begins at a place, and the first of two alike", () => {
  const table = wordTable([
    ["渡口", "甲"],
    ["渡口镇", "乙"],
    ["渡口", "丙"],
    ["", "空"],
  ]);
  assert.deepEqual({ ...table.at("去渡口镇", 1) }, { start: 1, end: 4, replacement: "乙" });
  assert.deepEqual({ ...table.at("去渡口了", 1) }, { start: 1, end: 3, replacement: "甲" });
  assert.equal(table.at("去渡口", 0), null);
  assert.equal(table.at("渡", 0), null);
  assert.equal(table.next("去渡口镇", 0)?.start, 1);
  assert.equal(table.next("去渡口镇", 2), null);
});

test("finds what a look through all words finds", () => {
  const word = fc.string({ unit: fc.constantFrom("沙", "洲", "渡", "口", "𠮷"), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 30 }),
      fc.string({ unit: fc.constantFrom("沙", "洲", "渡", "口", "𠮷"), maxLength: 20 }),
      (words, text) => {
        const table = wordTable(words.map((one) => [one, `<${one}>`]));
        for (let at = 0; at < text.length; at++) {
          const longest = words.filter((one) => text.startsWith(one, at)).sort((a, b) => b.length - a.length)[0];
          assert.equal(table.at(text, at)?.replacement, longest && `<${longest}>`);
        }
      },
    ),
  );
});
