import assert from "node:assert/strict";
import { test } from "node:test";
import { agree } from "./agree.ts";
import { factsOf } from "./facts.ts";

test("agree where one tells of all that the other tells, or of nothing", () => {
  const whole = factsOf("总统约恩6月20日抵达冰岛，总理林岸23日离开斐济");
  for (const part of ["", "总统约恩20日抵达", "总理林岸离开斐济", "总统约恩6月20日抵达冰岛，总理林岸23日离开斐济，外长苗青7月1日去汤加"]) {
    assert.ok(agree(whole, factsOf(part)), part);
    assert.ok(agree(factsOf(part), whole), part);
  }
});

test("disagree where each names someone, a country or a day that the other does not", () => {
  const report = factsOf("总统约恩20日抵达冰岛");
  for (const other of ["总统古拉20日抵达冰岛", "总统约恩20日抵达斐济", "总统约恩21日抵达冰岛"]) assert.ok(!agree(report, factsOf(other)), other);
});

test("agree in spite of a misprint in a name, or in one of several days", () => {
  assert.ok(agree(factsOf("总统约恩4月15日抵达"), factsOf("总统约思4月的5日抵达")));
  assert.ok(agree(factsOf("3日、8日、12日和20日"), factsOf("3日、8日、12日和的0日、7日")));
  assert.ok(!agree(factsOf("3日、8日和20日"), factsOf("3日、9日和21日")));
});

test("disagree where a column gives other numbers, not where one of three is another", () => {
  const column = factsOf("收于3128.45点，涨12.6点，成交480亿");
  assert.ok(!agree(column, factsOf("收于3141.02点，涨12.6点，成交512亿")));
  assert.ok(agree(column, factsOf("收于3128.45点，涨12.6点，成交48亿")));
  assert.ok(agree(column, factsOf("收于3128.45点，涨12.6点，成交715亿")));
});

test("do not miss in a full list what may have been left out of it", () => {
  const full = factsOf(Array.from({ length: 12 * 28 }, (_, i) => `${1 + (i % 12)}月${1 + (i % 28)}日`).join("、"));
  assert.ok(agree(full, factsOf("12月31日")));
  assert.ok(!agree({ ...full, days: full.days.slice(1) }, factsOf("12月31日")));
});

test("let one of five people be another, not one of four", () => {
  const people = (...names: string[]) => factsOf(names.map((name) => `总统${name}，`).join(""));
  const four = ["林岸", "约恩", "古拉", "苗青"];
  assert.ok(agree(people(...four, "艾迪"), people(...four, "哈曼")));
  assert.ok(!agree(people("林岸", "约恩", "古拉", "艾迪"), people("林岸", "约恩", "古拉", "哈曼")));
});
