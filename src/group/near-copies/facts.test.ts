import assert from "node:assert/strict";
import { test } from "node:test";
import { agree, factsOf, MOST_FACTS } from "./facts.ts";

test("names days, people and countries once each, the dateline's day left out", () => {
  const text = "海岬社云洲6月21日电 国家主席林岸20日会见冰岛总理约恩。总理约恩说，外长纳迪·科维将于7月3日访问南苏丹。苗青同志逝世。";
  assert.deepEqual(factsOf(text), {
    days: ["20日", "7月3日"],
    people: ["林岸", "约恩", "约恩说", "纳迪", "纳迪·科维", "苗青"],
    countries: ["冰岛", "南苏丹"],
    numbers: [],
  });
  assert.deepEqual(factsOf("艾拉·纳迪·科维来了").people, ["艾拉·纳迪", "纳迪·科维"]);
});

test("names numbers, but no years, days and hours", () => {
  assert.deepEqual(factsOf("2031年6月20日15时，第三十九次开市，收于3128.45点，涨12.6%，成交7亿。").numbers, ["第三十九", "3128.45", "12.6"]);
});

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

test("names no more than a print has room for, and does not miss in a full list what may have been left out", () => {
  const days = Array.from({ length: 12 * 28 }, (_, i) => `${1 + (i % 12)}月${1 + (i % 28)}日`).join("、");
  const full = factsOf(days);
  assert.equal(full.days.length, MOST_FACTS);
  assert.ok(agree(full, factsOf("12月31日")));
});
