import assert from "node:assert/strict";
import { test } from "node:test";
import { byteRange } from "./byte-range.ts";

test("a range has a beginning, an end, or both; its end is within the file", () => {
  assert.deepEqual(byteRange("bytes=0-", 10), { from: 0, to: 9 });
  assert.deepEqual(byteRange("bytes=2-4", 10), { from: 2, to: 4 });
  assert.deepEqual(byteRange("bytes=2-400", 10), { from: 2, to: 9 });
  assert.deepEqual(byteRange("bytes=-3", 10), { from: 7, to: 9 });
  assert.deepEqual(byteRange("bytes=-300", 10), { from: 0, to: 9 });
});

test("what is no single range of bytes is answered by the whole", () => {
  for (const header of [undefined, "", "bytes=-", "items=0-3", "bytes=0-1,3-4", "bytes=4-2", "bytes=a-b"]) assert.equal(byteRange(header, 10), null);
});

test("a range beyond the end cannot be had", () => {
  assert.equal(byteRange("bytes=10-", 10), "unsatisfiable");
  assert.equal(byteRange("bytes=-0", 10), "unsatisfiable");
});
