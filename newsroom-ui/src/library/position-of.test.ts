import assert from "node:assert/strict";
import { test } from "node:test";
import { positionOf } from "./position-of.ts";

test("a wide picture in a square box moves sideways only", () => {
  assert.equal(positionOf({ x: 0.5, y: 0.1 }, 2, 1), "50% 50%");
  assert.equal(positionOf({ x: 0, y: 0.1 }, 2, 1), "0% 50%");
  assert.equal(positionOf({ x: 0.25, y: 0.1 }, 2, 1), "0% 50%");
  assert.equal(positionOf({ x: 1, y: 0.9 }, 2, 1), "100% 50%");
});

test("a point near the middle stands in the middle of the box", () => {
  assert.equal(positionOf({ x: 0.4, y: 0.5 }, 2, 1), "30% 50%");
});
