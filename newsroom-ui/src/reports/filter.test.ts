import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf, filterAt, queryOf } from "./filter.ts";

test("an address keeps a filter and gives it back, and nothing else", () => {
  const filter = { q: "渡口 & 桥", sourceId: "o1", language: "zh-Hans", day: "2026-03-02" };
  assert.deepEqual(filterAt(addressOf(filter)), filter);
  assert.deepEqual(filterAt("?stage=draft&q="), {});
  assert.equal(addressOf({}), "");
  assert.equal(addressOf(filterAt("?day=tomorrow")), "");
});

test("a day is that of the zone, whole", () => {
  const { receivedFrom, receivedTo } = queryOf({ day: "2026-03-02" }, "Asia/Shanghai");
  assert.equal(new Date(Number(receivedFrom)).toISOString(), "2026-03-01T16:00:00.000Z");
  assert.equal(Number(receivedTo) - Number(receivedFrom), 86_400_000);
});
