import assert from "node:assert/strict";
import { test } from "node:test";
import { daysBack } from "./days-back.ts";

const HOUR = 3_600_000;

test("days end where the next begins, and one on which clocks go forward has 23 hours", () => {
  // In Berlin clocks went forward on 2026-03-29.
  const days = daysBack(Date.UTC(2026, 2, 30, 12), 3, "Europe/Berlin");
  assert.deepEqual(
    days.map(({ day, from, to }) => [day, (to - from) / HOUR]),
    [
      ["2026-03-28", 24],
      ["2026-03-29", 23],
      ["2026-03-30", 24],
    ],
  );
  assert.deepEqual([days[0]?.to, days[1]?.to], [days[1]?.from, days[2]?.from]);
});
