import assert from "node:assert/strict";
import { test } from "node:test";
import { announcedNames } from "./announced-names.ts";
import { traditionalName } from "./traditional-name.ts";

test("a name keeps the characters that are names' own in both scripts", () => {
  const names = { 范晓: "范曉", 于丽: "于麗", 余里: "余里", 郁后云: "郁后雲", 游岳: "游岳", 涂占发: "涂占發", 万俟秋: "万俟秋", 朴志勋: "朴志勳" };
  for (const [name, made] of Object.entries(names)) assert.equal(traditionalName(name, "tw"), made);
});

test("a given name has the form that given names have, and no phrase takes it for a word", () => {
  const names = { 刘世范: "劉世範", 何冲: "何沖", 丁一周: "丁一周", 钟志远: "鍾志遠", 欧阳复: "歐陽復" };
  for (const [name, made] of Object.entries(names)) assert.equal(traditionalName(name, "hk"), made);
});

test("the parts of a foreign name are names, and a desk is not", () => {
  assert.equal(traditionalName("阿里·范德", "tw"), "阿里·范德");
  assert.equal(traditionalName("本报编辑部", "tw"), "本報編輯部");
  assert.equal(traditionalName("沙洲发布", "tw"), "沙洲發佈");
});

test("reporters are named in brackets", () => {
  assert.deepEqual(announcedNames("沙洲社北浦5月15日电（记者范晓 于丽）渡口（旧渡）恢复通航（通讯员余里）"), ["范晓", "于丽", "余里"]);
  assert.deepEqual(announcedNames("（本报综合）余地很大（见第二版）"), []);
});
