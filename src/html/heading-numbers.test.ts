import assert from "node:assert/strict";
import { test } from "node:test";
import { headingNumbers } from "./heading-numbers.ts";

test("headings of the body and paragraphs all in bold are headings, bold words are none", () => {
  const body =
    "<h2>桥 讯</h2><p>新桥<strong>通车</strong>。</p><p> <strong>书 讯</strong> </p><ul><li>甲</li><li>乙</li></ul><h3>桥讯</h3><p>新桥通车。</p>";
  assert.deepEqual(headingNumbers(body, ["桥 讯", "新桥通车。", "书 讯", "甲", "乙", "桥讯", "新桥通车。"]), [0, 2, 5]);
});

test("a heading that stands in no paragraph is passed over", () => {
  assert.deepEqual(headingNumbers("<h2>别处</h2><p>甲。</p><h2>书讯</h2>", ["甲。", "书讯"]), [1]);
  assert.deepEqual(headingNumbers("", ["甲。"]), []);
});
