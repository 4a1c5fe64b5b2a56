import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { MOST_PAGES, newestPages } from "./newest-pages.ts";

const DAY = 86_400_000;
const page = (at: number | null) => ({ item: { published: null, modified: at === null ? null : new Date(at).toISOString() } });

test("no page is both taken and passed over, no older one is taken before a newer, and at first none waits", () => {
  const at = fc.option(fc.integer({ min: 0, max: 400 * DAY }));
  fc.assert(
    fc.property(fc.array(at, { maxLength: 500 }), fc.option(fc.integer({ min: 0, max: 400 * DAY })), (times, since) => {
      const pages = times.map(page);
      const { taken, passed } = newestPages(pages, since);
      assert.equal(new Set([...taken, ...passed]).size, taken.length + passed.length);
      assert.ok(taken.length <= MOST_PAGES);
      const order = taken.map(({ item }) => (item.modified === null ? 0 : Date.parse(item.modified)));
      assert.ok(order.every((time, i) => i === 0 || (order[i - 1] ?? 0) >= time));
      if (since === null) assert.equal(taken.length + passed.length, pages.length);
      else assert.ok(passed.every(({ item }) => Date.parse(item.modified ?? "") < since - 2 * DAY));
    }),
    { numRuns: 50 },
  );
});
