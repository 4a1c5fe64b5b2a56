import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { PER_KEY } from "../src/group/near-copies/candidates-of.ts";
import { keysOf } from "../src/group/near-copies/keys-of.ts";
import { printOf } from "../src/group/near-copies/print.ts";
import { CopyIndex } from "./copy-index.ts";

const CHARACTERS = "云洲港务集团宣布南区第三座装箱码头将在明年春天开工期两半建成后可以同时停靠四艘远洋货轮山城气象台今晨解除大风预警";
const print = (body: string) => printOf({ headline: null, body });
const report = fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 300, maxLength: 900 });

test("finds a half by its whole and a whole by its half, among others", () => {
  fc.assert(
    fc.property(fc.array(report, { minLength: 3, maxLength: 8 }), (reports) => {
      const halves = reports.map((body) => body.slice(0, body.length / 2));
      for (const [known, asked] of [
        [reports, halves],
        [halves, reports],
      ] as const) {
        const index = new CopyIndex<number>();
        for (const [id, body] of known.entries()) index.add(id, print(body));
        for (const [id, body] of asked.entries()) assert.equal(index.candidates(print(body))[0], id);
      }
    }),
    { numRuns: 20 },
  );
});

test("keys of a short part are among those of a text three times as long", () => {
  fc.assert(
    fc.property(report, (body) => {
      const whole = new Set(keysOf(print(body)));
      assert.ok(keysOf(print(body.slice(0, body.length / 3))).some((key) => whole.has(key)));
    }),
    { numRuns: 50 },
  );
});

test("names no more than sixteen, first the one with which most is shared, of equals the newest, however many there are", () => {
  const index = new CopyIndex<number>();
  const body = [...CHARACTERS].map((character, i) => character + CHARACTERS[(i * 7) % CHARACTERS.length]).join("");
  for (let id = 0; id < PER_KEY + 20; id++) index.add(id, print(body));
  index.add(-1, print(body.slice(0, body.length / 2)));
  const found = index.candidates(print(body));
  assert.equal(found.length, 16);
  assert.equal(found[0], PER_KEY + 19);
  assert.equal(index.candidates(print("港")).length, 0);
});
