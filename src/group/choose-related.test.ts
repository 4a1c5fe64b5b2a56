import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Candidate, chooseRelated, closeness } from "./choose-related.ts";
import { areCopies, isCopyOf } from "./prints.ts";

const DAY = 86_400_000;
const OWN = new Set([1, 2, 3, 4, 5]);

function candidate(id: string, score: number, other: Partial<Candidate> = {}): Candidate {
  return { id, score, source: null, prints: new Set(), ...other };
}

test("closeness fades with the time between two articles, either way, but never to nothing", () => {
  assert.equal(closeness(0.4, 0), 0.4);
  assert.equal(closeness(0.4, 30 * DAY), closeness(0.4, -30 * DAY));
  assert.ok(closeness(0.4, 30 * DAY) > closeness(0.4, 60 * DAY));
  assert.ok(closeness(0.4, 3_650 * DAY) > 0.19);
});

test("the closest come first, and what has hardly anything in common is left out", () => {
  const list = chooseRelated(OWN, [candidate("far", 0.02), candidate("near", 0.3), candidate("nearest", 0.6)]);
  assert.deepEqual(
    list.map(({ id }) => id),
    ["nearest", "near"],
  );
});

test("a third of one source gives way to others, own works never do", () => {
  const agency = ["a", "b", "c"].map((id, i) => candidate(id, 0.9 - i / 10, { source: "agency" }));
  const own = ["x", "y", "z"].map((id, i) => candidate(id, 0.3 - i / 100));
  const list = chooseRelated(OWN, [...agency, ...own]);
  assert.deepEqual(
    list.map(({ id }) => id),
    ["a", "b", "x", "y", "z"],
  );
});

test("a list holds twelve at most, nothing that repeats the article, no two copies, no third of one source, and choosing again changes nothing", () => {
  const prints = fc.uniqueArray(fc.nat(12), { maxLength: 8 }).map((values) => new Set(values));
  const one = fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), source: fc.constantFrom(null, "o1", "o2", "o3"), prints });
  fc.assert(
    fc.property(prints, fc.array(one, { maxLength: 40 }), (own, given) => {
      const candidates = given.map((rest, i) => ({ id: `a${i}`, ...rest }));
      const list = chooseRelated(own, candidates);
      assert.ok(list.length <= 12);
      assert.ok(list.every((entry) => !isCopyOf(entry.prints, own)));
      for (const [i, entry] of list.entries())
        assert.ok(list.slice(i + 1).every((later) => !areCopies(entry.prints, later.prints) && later.score <= entry.score));
      for (const source of ["o1", "o2", "o3"]) assert.ok(list.filter((entry) => entry.source === source).length <= 2);
      assert.deepEqual(chooseRelated(own, list), list);
    }),
  );
});
