import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { seedTable } from "../../text/names/seed-table.ts";
import { EventWindow } from "./event-window.ts";
import { reportFeatures } from "./features.ts";

const TABLE = seedTable();

function features(id: string, body: string, headline: string | null = null) {
  return reportFeatures({ id, headline, body, published: null, language: null }, TABLE);
}

test("what is kept of any report is small plain data", () => {
  const script = fc.constantFrom(
    "青河暴雨预警",
    "過江大橋",
    "Наводнение в городе",
    "flood warning ",
    "홍수",
    "🌊",
    "\u0000",
    "2026年13月45日",
    "0".repeat(40),
  );
  fc.assert(
    fc.property(fc.array(script, { maxLength: 400 }), fc.option(fc.string({ maxLength: 200 })), (parts, headline) => {
      const kept = features("1", parts.join(""), headline);
      assert.deepEqual(JSON.parse(JSON.stringify(kept)), kept);
      assert.ok(JSON.stringify(kept).length < 2_048);
    }),
    { numRuns: 60 },
  );
});

test("Traditional text has the features of its Simplified twin", () => {
  assert.equal(features("1", "連接合城與南岸的新大橋今天通車").words, features("1", "连接合城与南岸的新大桥今天通车").words);
});

test("of five million letters only the beginning counts, and it belongs to no event but its own", () => {
  const events = new EventWindow({ newId: () => "e1" });
  events.add(features("1", "连接合城与南岸的新大桥今天通车，全长四公里。"), { at: 0 });
  const dictionary = Array.from({ length: 20_900 }, (_, i) => String.fromCharCode(0x4e00 + i))
    .join("")
    .repeat(240);
  const huge = features("2", dictionary);
  assert.ok(JSON.stringify(huge).length < 2_048);
  assert.equal(events.add(huge, { at: 0 }).isNew, true);
});
