import assert from "node:assert/strict";
import { test } from "node:test";
import { requireGoodPassword } from "./good-password.ts";

const PERSON = { name: "Lin Xiaoxi", email: "linxiaoxi@hecheng.example" };

test("short, trivial and own words are refused with a sentence in both languages", () => {
  const bad = [
    "",
    "elf Zeichen",
    "123456789012",
    "210987654321",
    "aaaaaaaaaaaa",
    "abcabcabcabc",
    "password1234",
    "Password!2026",
    "qwertyuiop12",
    "qwertyuiopas",
    "woaini520131",
    "admin@123456",
    "lin xiaoxi 1",
    "linxiaoxi2026",
    "linxiaoxi@hecheng.example",
    "x".repeat(201),
  ];
  for (const password of bad) {
    assert.throws(
      () => requireGoodPassword(password, PERSON),
      (error: { code: string; zh: string | null }) => error.code === "invalid" && error.zh !== null,
      password,
    );
  }
});

test("long ones that nobody has thought of are taken, in any script", () => {
  for (const password of ["correct horse battery", "河上有座新修的石桥啊真好看", "Tr0ub4dor&3-x9", "我的password其实是另外一句话"])
    requireGoodPassword(password, PERSON);
});
