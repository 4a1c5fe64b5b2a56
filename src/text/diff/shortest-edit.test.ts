import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Common, shortestEdit } from "./shortest-edit.ts";

const list = fc.array(fc.constantFrom("一", "二", "三", "四"), { maxLength: 30 });

test("the runs are the same in both lists, in order, and no longer subsequence is common", () => {
  fc.assert(
    fc.property(list, list, (older, newer) => {
      const runs = shortestEdit(older, newer, 100) ?? [];
      let [from, to] = [0, 0];
      for (const run of runs) {
        assert.ok(run.from >= from && run.to >= to && run.length > 0);
        assert.deepEqual(older.slice(run.from, run.from + run.length), newer.slice(run.to, run.to + run.length));
        [from, to] = [run.from + run.length, run.to + run.length];
      }
      assert.ok(from <= older.length && to <= newer.length);
      assert.equal(lengthOf(runs), longestCommon(older, newer));
    }),
    { numRuns: 500 },
  );
});

test("where more items would have to go than are wanted it is given up; what stands in one list only counts nothing", () => {
  assert.equal(shortestEdit(["一", "二", "三"], ["三", "二", "一"], 3), null);
  assert.equal(lengthOf(shortestEdit(["一", "二", "三"], ["三", "二", "一"], 4) ?? []), 1);
  assert.deepEqual(shortestEdit(["一", "二", "三"], ["四", "二", "五"], 0), [{ from: 1, to: 1, length: 1 }]);
});

function lengthOf(runs: readonly Common[]): number {
  return runs.reduce((sum, { length }) => sum + length, 0);
}

/** By the textbook's table. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let above: number[] = Array(b.length + 1).fill(0);
  for (const one of a) {
    const row = [0];
    for (const [j, other] of b.entries()) row.push(one === other ? (above[j] ?? 0) + 1 : Math.max(above[j + 1] ?? 0, row[j] ?? 0));
    above = row;
  }
  return above.at(-1) ?? 0;
}
