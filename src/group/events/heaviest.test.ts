import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Heaviest } from "./heaviest.ts";

test("the few kept are the first of all in order of weight, then of number", () => {
  const offers = fc.uniqueArray(fc.record({ item: fc.nat(99), weight: fc.nat(5) }, { noNullPrototype: true }), { selector: ({ item }) => item });
  fc.assert(
    fc.property(offers, fc.integer({ min: 1, max: 8 }), (all, most) => {
      const heaviest = new Heaviest(most);
      for (const { item, weight } of all) heaviest.offer(item, weight);
      assert.deepEqual(heaviest.all, all.toSorted((a, b) => b.weight - a.weight || a.item - b.item).slice(0, most));
    }),
  );
});
