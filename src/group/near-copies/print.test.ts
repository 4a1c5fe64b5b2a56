import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decodePrint, encodePrint } from "./encode-print.ts";
import { isNearCopy } from "./is-near-copy.ts";
import { keysOf } from "./keys-of.ts";
import { type Print, printOf } from "./print.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 500 }),
  fc.string({ unit: fc.constantFrom(..."港码头山风桥6月20日电总理林岸冰岛·，"), maxLength: 2_000 }),
);
const CHARACTERS = "云洲港务集团宣布南区第三座集装箱码头将在明年春天开工期两半建成后可以同时停靠四艘远洋货轮";

/** A text of that many characters in no order, the same each time. */
function long(length: number): string {
  let state = 7;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return CHARACTERS[state % CHARACTERS.length] ?? "";
  };
  return Array.from({ length }, next).join("");
}

function assertBounded(print: Print) {
  assert.ok(print.marks.hashes.length <= 192);
  assert.ok(keysOf(print).length <= 97);
  assert.ok(Buffer.byteLength(encodePrint(print)) <= 6_000);
}

test("any text has a small print, its marks in order and none twice, and comes back from its stored form as it was", () => {
  fc.assert(
    fc.property(anyText, fc.option(fc.string({ maxLength: 50 })), (body, headline) => {
      const print = printOf({ headline, body });
      assertBounded(print);
      assert.deepEqual(print.marks.hashes, Uint32Array.from(new Set(print.marks.hashes)).sort());
      assert.deepEqual(decodePrint(encodePrint(print)), print);
    }),
  );
});

test("an average report's print takes less than a kilobyte and a half", () => {
  assert.ok(Buffer.byteLength(encodePrint(printOf({ headline: null, body: long(600) }))) < 1_500);
});

test("nothing has no print, one character has one without marks", () => {
  const { exact, length, marks } = printOf({ headline: "", body: " ……" });
  assert.deepEqual({ exact, length, marks: marks.hashes.length }, { exact: "", length: 0, marks: 0 });
  assert.deepEqual(keysOf(printOf({ headline: null, body: "港" })).length, 1);
});

test("five million characters are told by their beginning", () => {
  const body = long(50_000);
  const whole = printOf({ headline: null, body: body + "港".repeat(5_000_000) });
  assert.deepEqual(whole, printOf({ headline: null, body }));
  assertBounded(whole);
});

test("one character said five million times has one mark", () => {
  const print = printOf({ headline: null, body: "港".repeat(5_000_000) });
  assert.equal(print.marks.hashes.length, 1);
  assertBounded(print);
});

test("pieces of Latin text are longer, so that two texts of the same language do not look alike", () => {
  const print = (body: string) => printOf({ headline: null, body });
  const one = print("The harbour board said on Monday that the third container terminal would open in the spring.");
  const other = print("The weather office said on Monday that the storm warning for the northern hills was over.");
  assert.ok(isNearCopy(one, other).score < 0.2);
});
