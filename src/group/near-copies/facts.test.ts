import assert from "node:assert/strict";
import { test } from "node:test";
import { factsOf, MOST_FACTS } from "./facts.ts";

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

test("names no more than a print has room for", () => {
  const days = Array.from({ length: 12 * 28 }, (_, i) => `${1 + (i % 12)}月${1 + (i % 28)}日`);
  assert.equal(factsOf(days.join("、")).days.length, MOST_FACTS);
});
