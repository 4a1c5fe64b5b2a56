import assert from "node:assert/strict";
import { test } from "node:test";
import { Refused } from "../../core/refused.ts";
import { inTurn } from "./in-turn.ts";

test("work is done in order, so much of it at once, and what finds too many waiting is refused", async () => {
  const take = inTurn({ most: 2, mostWaiting: 3 });
  const began: number[] = [];
  const gates = Array.from({ length: 8 }, () => Promise.withResolvers<void>());
  const all = gates.map((gate, i) =>
    take(() => {
      began.push(i);
      return gate.promise;
    }).then(
      () => "done",
      (error) => (error instanceof Refused ? error.code : "fault"),
    ),
  );
  assert.deepEqual(began, [0, 1]);
  for (const { resolve } of gates) resolve();
  assert.deepEqual(await Promise.all(all), ["done", "done", "done", "done", "done", "too-many", "too-many", "too-many"]);
  assert.deepEqual(began, [0, 1, 2, 3, 4]);
});

test("work that fails lets the next one in", async () => {
  const take = inTurn({ most: 1, mostWaiting: 1 });
  const failed = take(() => Promise.reject(new Error("no")));
  const next = take(async () => "in");
  await assert.rejects(failed, /no/);
  assert.equal(await next, "in");
});
