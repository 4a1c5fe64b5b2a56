import assert from "node:assert/strict";
import { test } from "node:test";
import { utcMonth, utcMonthsBack } from "./utc-month.ts";

test("a month is the one in UTC, whatever the machine's zone", () => {
  assert.equal(utcMonth(Date.UTC(2026, 10, 30, 23, 59)), "2026-11");
  assert.equal(utcMonth(Date.UTC(2026, 11, 1)), "2026-12");
});

test("months back name both ends and cross years", () => {
  assert.deepEqual(utcMonthsBack(Date.UTC(2026, 1, 28), Date.UTC(2025, 11, 3)), ["2026-02", "2026-01", "2025-12"]);
  assert.deepEqual(utcMonthsBack(Date.UTC(2026, 1, 28), Date.UTC(2026, 1, 1)), ["2026-02"]);
});
