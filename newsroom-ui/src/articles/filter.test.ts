import assert from "node:assert/strict";
import { test } from "node:test";
import { type ArticleFilter, addressOf, filterAt, isSameFilter, queryOf } from "./filter.ts";

const FULL: ArticleFilter = {
  q: "渡口 & 桥",
  stage: ["review", "ready"],
  state: ["corrected"],
  siteId: "city",
  sectionId: "s1",
  openedBy: "me",
  days: 7,
};

test("a filter survives its address, whatever characters it holds", () => {
  assert.deepEqual(filterAt(addressOf(FULL)), FULL);
  assert.deepEqual(filterAt(addressOf({})), {});
  assert.equal(addressOf({ q: "", stage: [] }), "");
});

test("an address that says nonsense filters nothing", () => {
  assert.deepEqual(filterAt("?stage=done,review&days=x&state=&other=1"), { stage: ["review"] });
});

test("filters are the same whatever the order of their parts", () => {
  assert.ok(isSameFilter({ q: "a", days: 1 }, { days: 1, q: "a" }));
  assert.ok(!isSameFilter({ q: "a" }, { q: "b" }));
});

test("a day begins at midnight of the site's own zone", () => {
  const { changedFrom } = queryOf({ days: 1 }, "Asia/Shanghai");
  assert.equal((Number(changedFrom) + 8 * 3_600_000) % 86_400_000, 0);
});
