import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkTranslation, type KnownNameAt } from "./check-translation.ts";

const marks = (original: string, translation: string) =>
  checkTranslation({ text: original, names: [] }, { text: translation, names: [] }).map(({ kind, words }) => `${kind} ${words}`);

test("numbers that say the same in another form are not marked", () => {
  assert.deepEqual(marks("11 сентября пострадали 1 200 человек, ущерб 2,3 млн рублей.", "9月11日，1200人受灾，损失230万卢布。"), []);
  assert.deepEqual(marks("On Sept. 11 some 3,000 people and 1.5 billion dollars; three boats.", "9月11日，约3000人、15亿美元；3艘船。"), []);
  assert.deepEqual(marks("Рост составил 3,5% за 2026 год.", "2026年增长3.5%。"), []);
});

test("a number that was changed is marked on both sides, one that was left out on one", () => {
  assert.deepEqual(marks("Пострадали 120 человек.", "210人受灾。"), ["number-added 210", "number-lost 120"]);
  assert.deepEqual(marks("The ferry carries 40 people.", "渡船载客。"), ["number-lost 40"]);
});

const FANLAN: KnownNameAt = { id: "n1", zh: "范岚", text: "Фань Лань", start: 0, end: 9 };
const YUXIAO: KnownNameAt = { id: "n2", zh: "余晓", text: "余晓", start: 0, end: 2 };

test("a name of the table must be the one that the table has, and none may come in that the original has not", () => {
  const of = (text: string, names: readonly KnownNameAt[]) => checkTranslation({ text: "Фань Лань прибыл.", names: [FANLAN] }, { text, names });
  assert.deepEqual(of("范岚抵达。", []), []);
  assert.deepEqual(of("樊兰抵达。", []), [{ kind: "name-lost", words: "Фань Лань", zh: "范岚", at: null }]);
  assert.deepEqual(
    of("余晓抵达。", [YUXIAO]).map(({ kind }) => kind),
    ["name-lost", "name-added"],
  );
});

test("whatever amount is written out in millions is found again", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999 }), (n) => {
      assert.deepEqual(marks(`Ущерб ${String(n / 10).replace(".", ",")} млн.`, `损失${n * 10}万。`), []);
      assert.deepEqual(marks(`Damage of ${n / 10} million.`, `损失${n * 10}万。`), []);
    }),
  );
});
