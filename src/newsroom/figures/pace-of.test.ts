import assert from "node:assert/strict";
import { test } from "node:test";
import { paceOf } from "./pace-of.ts";

test("half took no longer than the median, nine of ten no longer than the ninetieth", () => {
  assert.deepEqual(paceOf([10, 1, 9, 2, 8, 3, 7, 4, 6, 5]), { n: 10, median: 5, ninety: 9 });
  assert.deepEqual(paceOf([7]), { n: 1, median: 7, ninety: 7 });
  assert.deepEqual(paceOf([]), { n: 0, median: null, ninety: null });
});
