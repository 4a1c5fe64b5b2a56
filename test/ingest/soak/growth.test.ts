import assert from "node:assert/strict";
import { test } from "node:test";
import { growth } from "./growth.ts";

const MB = 2 ** 20;
const flat = { rss: 200 * MB, heap: 40 * MB, descriptors: 30 };

test("what rises at the beginning and then stays has not grown", () => {
  const samples = Array.from({ length: 30 }, (_, n) => (n < 9 ? { rss: n * 20 * MB, heap: n * MB, descriptors: n } : flat));
  assert.deepEqual(growth(samples), []);
});

test("a descriptor, or two megabytes, that every minute leaves behind is growth", () => {
  const leaking = Array.from({ length: 30 }, (_, n) => ({ rss: flat.rss, heap: flat.heap + n * 2 * MB, descriptors: flat.descriptors + n }));
  assert.deepEqual(
    growth(leaking).map(({ what }) => what),
    ["heap", "descriptors"],
  );
});
