import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { convert } from "./convert.ts";
import { fold } from "./fold.ts";

const FOLDED: [string, string][] = [
  ["ＡＢＣ１２３", "abc123"],
  ["Élan vital", "elan vital"],
  ["300㎡", "300m2"],
  ["河\u200b城\ufeff", "河城"],
  ["葛\u{e0100}城", "葛城"],
  ["河城，在线（1）。", "河城，在线（1）。"],
  ["한국", "한국"],
];
for (const [text, folded] of FOLDED) test(`${JSON.stringify(text)} is found as ${folded}`, () => assert.equal(fold(text), folded));

const SPELLINGS: [string, string][] = [
  ["臺灣衛生", "台湾卫生"],
  ["衞生處", "卫生处"],
  ["看著河", "看着河"],
  ["顯著", "显著"],
  ["答覆", "答复"],
  ["乾燥", "干燥"],
  ["乾隆", "乾隆"],
  ["瞭望", "瞭望"],
  ["一目瞭然", "一目了然"],
  ["座標", "坐标"],
];
for (const [one, other] of SPELLINGS) test(`${one} and ${other} are one word`, () => assert.equal(fold(one), fold(other)));

test("a sentence folds to the same from every spelling", () => {
  const text = "河城晚报记者在里面看着新桥，后来回复说：系统显著改善，只有一台发电机还干着，面条与头发都买了。";
  for (const to of ["hant", "tw", "hk"] as const) assert.equal(fold(convert(text, to)), fold(text), to);
});

const words = fc.string({
  unit: fc.oneof(
    fc.constantFrom("河", "臺", "著", "Ａ", "é", "\u0301", "1", " ", "\u200b"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
});

test("a part folds as it does within the whole, and what is folded stays", () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      assert.equal(fold(before + after), fold(before) + fold(after));
      assert.equal(fold(fold(before)), fold(before));
    }),
  );
});
