import assert from "node:assert/strict";
import { test } from "node:test";
import { brokenHeadline } from "./headline.ts";

test("a headline may break between its words, and its clauses stay together where there is room", () => {
  assert.equal(
    brokenHeadline(["四国", "商定", "重开", " ", "雨季", "前", "完成"]).markup,
    "<span>四国<wbr>商定<wbr>重开</span> <span>雨季<wbr>前<wbr>完成</span>",
  );
});

test("one clause is no clause of its own, nor is a short or a Latin one", () => {
  assert.equal(brokenHeadline(["云州", "通车"]).markup, "云州<wbr>通车");
  assert.equal(brokenHeadline(["图集", " ", "伊尔河", "四季"]).markup, "图集 伊尔河<wbr>四季");
  assert.equal(brokenHeadline(["Dateline", " ", "opens", "today"]).markup, "Dateline opens<wbr>today");
});

test("text from outside stays text", () => {
  assert.equal(brokenHeadline(["<b>", "水位"]).markup, "&lt;b&gt;水位");
});

test("no line begins with a closing mark or ends with an opening one", () => {
  assert.equal(brokenHeadline(["读", "《", "山路", "》", "，", "慢", "读"]).markup, "读<wbr>《山路》，<wbr>慢<wbr>读");
});
