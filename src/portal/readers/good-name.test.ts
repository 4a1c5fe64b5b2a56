import assert from "node:assert/strict";
import { test } from "node:test";
import { nameKey, requireGoodName } from "./good-name.ts";

const site = { name: "河城在线" };
const isGood = (name: string) => {
  try {
    return requireGoodName(name, site);
  } catch {
    return null;
  }
};

test("names of any script are good, the spaces around them are not kept", () => {
  for (const name of ["沈河", "Анна Р", "李-小舟", "阿卜杜·拉赫曼", "ab12"]) assert.equal(isGood(` ${name} `), name);
});

test("a name that is too short or long, hides something, is an address or sounds like the house is refused", () => {
  const wrong = [
    "",
    "沈",
    "沈".repeat(21),
    "沈\u200b河",
    "沈\u202e河",
    "a.example",
    "http://x",
    "a  b",
    "-沈河",
    "<b>沈</b>",
    "😀😀",
    "a\nb",
    "沈\0河",
  ];
  for (const name of [...wrong, "河城在线", "河-城在线 编辑", "网站管理员", "官方小编", "ADMIN", "ａｄｍｉｎ"])
    assert.equal(isGood(name), null, JSON.stringify(name));
});

test("names that look the same are the same", () => {
  for (const [one, other] of [
    ["王偉", "王伟"],
    ["Ａｎ", "an"],
    ["小 河", "小河"],
    ["小-河", "小_河"],
  ] as const)
    assert.equal(nameKey(one), nameKey(other));
  assert.notEqual(nameKey("小河"), nameKey("小何"));
});
