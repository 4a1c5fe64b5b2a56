import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { type Floor, floorFor } from "./figure.ts";

test("every floor is its best figure less the slack, with day and method", () => {
  const floors = JSON.parse(readFileSync(new URL("floors.json", import.meta.url), "utf8")) as Floor[];
  assert.ok(floors.length > 0);
  for (const { name, floor, figure, date, method } of floors) {
    assert.equal(floor, floorFor(figure), name);
    assert.match(date, /^\d{4}-\d{2}-\d{2}$/);
    assert.ok(method.length > 10, name);
  }
});
