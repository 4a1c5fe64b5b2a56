import assert from "node:assert/strict";
import { test } from "node:test";
import { readDesk } from "./desk.ts";

test("reads a desk in brackets", () => {
  assert.deepEqual(readDesk("丝路资讯网(莫斯科编发)    "), { source: "丝路资讯网", place: "莫斯科", act: "编发", end: 12 });
});

test("reads a desk before a colon", () => {
  assert.deepEqual(readDesk("丝路资讯网莫斯科编发：塔斯社"), { source: "丝路资讯网", place: "莫斯科", act: "编发", end: 11 });
});

test("reads a desk without a place", () => assert.equal(readDesk("云州在线综合：")?.place, null));

test("takes no sentence for a desk", () => {
  assert.equal(readDesk("网站编辑们综合：各方意见"), null);
  assert.equal(readDesk("云州在线"), null);
});
