import assert from "node:assert/strict";
import { test } from "node:test";
import { isComplete, NO_WORDS, saidOf } from "./words.ts";

test("rights end at the midnight after their last day, in the newsroom's zone", () => {
  assert.equal(saidOf({ ...NO_WORDS, lastDay: "2026-12-31" }, "Asia/Shanghai").expiresAt, Date.UTC(2026, 11, 31, 16));
  assert.equal(saidOf(NO_WORDS, "Asia/Shanghai").expiresAt, null);
});

test("caption, credit and rights must be there, the rest may be empty", () => {
  assert.equal(isComplete({ ...NO_WORDS, caption: "甲", credit: "乙", rights: "丙" }), true);
  assert.equal(isComplete({ ...NO_WORDS, caption: "甲", credit: " ", rights: "丙" }), false);
});
