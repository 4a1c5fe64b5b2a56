import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { csvText, withoutMark } from "../../csv-text.ts";
import { csvRecords } from "./csv-records.ts";

const cell = fc.string({ unit: fc.constantFrom(..."河a\",'=+-@；|\n".split("")), maxLength: 8 });

test("whatever cells hold, they are read as they were written, but for rows of nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
      const written = csvText([["a", "b"], ...rows]);
      const read = Array.from(csvRecords(written), ({ cells }) => cells?.map(withoutMark));
      assert.deepEqual(
        read.slice(1),
        rows.filter((cells) => cells.some((one) => one.trim() !== "")),
      );
    }),
  );
});

test("a mark that is never closed costs its own line, and the lines behind it are read", () => {
  const lines = ["a,b", 'x,"open', ...Array.from({ length: 30 }, (_, i) => `${i},河`)];
  const read = [...csvRecords(lines.join("\r\n"))];
  assert.deepEqual(read[1], { line: 2, cells: null });
  assert.equal(read.filter(({ cells }) => cells !== null).length, 31);
});
