import assert from "node:assert/strict";
import { test } from "node:test";
import { dropPlace, INDENT, keyPlace, treeLines, withoutBelow } from "./drop-place.ts";

// news › city › roads, news › world; sport
const lines = treeLines([
  { id: "news", parentId: null },
  { id: "sport", parentId: null },
  { id: "city", parentId: "news" },
  { id: "world", parentId: "news" },
  { id: "roads", parentId: "city" },
]);

test("a tree is read from top to bottom, with its depth", () => {
  assert.deepEqual(
    lines.map(({ id, depth }) => `${id} ${depth}`),
    ["news 0", "city 1", "roads 2", "world 1", "sport 0"],
  );
});

test("a section that is dragged down or up stands where it was dropped", () => {
  assert.deepEqual(dropPlace(lines, "sport", "news", 0), { parentId: null, position: 0 });
  assert.deepEqual(dropPlace(lines, "world", "city", 0), { parentId: "news", position: 0 });
  assert.equal(dropPlace(lines, "world", "world", 0), null);
});

test("to the right it comes below the section before it, to the left beside the one above it", () => {
  assert.deepEqual(dropPlace(lines, "sport", "sport", INDENT), { parentId: "news", position: 2 });
  assert.deepEqual(dropPlace(lines, "sport", "sport", 9 * INDENT), { parentId: "world", position: 0 });
  assert.deepEqual(dropPlace(lines, "world", "world", -INDENT), { parentId: null, position: 1 });
});

test("what hangs below goes with it, so that nothing comes to stand below itself", () => {
  assert.deepEqual(
    withoutBelow(lines, "news").map(({ id }) => id),
    ["news", "sport"],
  );
  assert.equal(dropPlace(lines, "news", "roads", 0), null);
});

test("keys order brothers, and move in and out by one level", () => {
  assert.deepEqual(keyPlace(lines, "world", "ArrowUp"), { parentId: "news", position: 0 });
  assert.equal(keyPlace(lines, "world", "ArrowDown"), null);
  assert.deepEqual(keyPlace(lines, "world", "ArrowRight"), { parentId: "city", position: 1 });
  assert.deepEqual(keyPlace(lines, "roads", "ArrowLeft"), { parentId: "news", position: 1 });
  assert.equal(keyPlace(lines, "news", "ArrowLeft"), null);
  assert.equal(keyPlace(lines, "news", "ArrowRight"), null);
});
