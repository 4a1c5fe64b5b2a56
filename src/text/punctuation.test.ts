import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { toFullWidth } from "./punctuation.ts";

const WIDENED: [string, string][] = [
  ["会谈后,两国外长见了记者。", "会谈后，两国外长见了记者。"],
  ["馆长说:“欢迎大家!”", "馆长说：“欢迎大家！”"],
  ["增长3.5%,其中出口最多", "增长3.5%，其中出口最多"],
  ["真的吗?!是的", "真的吗？！是的"],
  ["会谈, 双方同意", "会谈，双方同意"],
  ["云州(北岸)开馆", "云州（北岸）开馆"],
  ["《北风》;《南风》", "《北风》；《南风》"],
  ["下午10:30,双方见面", "下午10:30，双方见面"],
  ["来源:https://a.example/x?y=1,2", "来源：https://a.example/x?y=1,2"],
];
for (const [text, wide] of WIDENED) test(`widens ${text}`, () => assert.equal(toFullWidth(text), wide));

const KEPT = ["10:30", "3,000 元", "路透社(AP)", "Hello, world: (yes)!", "http://a.example/?q=汉字", "a@b.example;c", "中国3:2", "(图"];
for (const text of KEPT) test(`leaves ${text}`, () => assert.equal(toFullWidth(text), text));

test("changes nothing the second time", () => {
  const piece = fc.constantFrom(
    "汉",
    "字",
    ",",
    ":",
    ";",
    "?",
    "!",
    "(",
    ")",
    " ",
    "a",
    "1",
    "“",
    "”",
    "，",
    "（",
    "）",
    "www.",
    "http://a",
    "@",
    "x@y",
    "\u{20000}",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const once = toFullWidth(pieces.join(""));
      return toFullWidth(once) === once;
    }),
    { numRuns: 1000 },
  );
});
