import assert from "node:assert/strict";
import { test } from "node:test";
import { headingLines, numberLength } from "./heading-lines.ts";

const TEXT = "两国代表在河谷城结束磋商，就邮路恢复的日期取得一致。";
const heads = (...lines: string[]) =>
  headingLines([...lines, TEXT], new Set())
    .map((isHeading, i) => (isHeading ? (lines[i] ?? "") : ""))
    .filter(Boolean);

test("short lines without a sentence's end, 【】 lines and numbered ones head the text below", () => {
  for (const line of ["邮路将恢复", "【邮路将恢复】", "一、邮路将恢复", "2. 邮路将恢复", "◆邮路将恢复", "邮路何时恢复？", "Mail route to reopen"])
    assert.deepEqual(heads(line), [line]);
});

test("sentences, credits, lines of dashes and what is only bracketed head nothing", () => {
  const none = [TEXT, "代表们说：", "（记者陆一舟）", "责任编辑 丁香", "————————", "1.5", "来源：云州日报", "他说“好。”", "陆一舟 摄"];
  for (const line of none) assert.deepEqual(heads(line), [], line);
});

test("where headings are set apart by a mark, a short line without it is none", () => {
  assert.deepEqual(heads("【邮路将恢复】", TEXT, "图为河谷城", TEXT, "【大桥合龙】"), ["【邮路将恢复】", "【大桥合龙】"]);
});

test("the last line heads nothing", () => assert.deepEqual(headingLines([TEXT, "邮路将恢复"], new Set([1])), [false, false]));

test("knows the number before an item, and no decimal for one", () => {
  assert.deepEqual(["1、邮路", "（二）邮路", "十一、邮路", "③邮路", "1.5亿元", "7、630家", "邮路"].map(numberLength), [2, 3, 3, 1, 0, 2, 0]);
});
