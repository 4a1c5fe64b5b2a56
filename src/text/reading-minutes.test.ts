import assert from "node:assert/strict";
import { test } from "node:test";
import { readingMinutes } from "./reading-minutes.ts";

test("a flash takes a minute, a report of 1,800 characters five", () => {
  assert.equal(readingMinutes(0), 1);
  assert.equal(readingMinutes(120), 1);
  assert.equal(readingMinutes(1_800), 5);
});
