import assert from "node:assert/strict";
import { test } from "node:test";
import { licenceOn } from "./licence-on.ts";

const LICENSED = { licence: "licensed", licenceFrom: "2026-03-02", licenceUntil: "2026-12-31" } as const;

test("a licence holds from its first day to its last, and forbids before and after", () => {
  for (const [day, expected] of [
    ["2026-03-01", "forbidden"],
    ["2026-03-02", "licensed"],
    ["2026-12-31", "licensed"],
    ["2027-01-01", "forbidden"],
  ] as const) {
    assert.equal(licenceOn(LICENSED, day), expected, day);
  }
});

test("a licence without days holds for ever", () => {
  assert.equal(licenceOn({ licence: "own", licenceFrom: null, licenceUntil: null }, "2026-03-01"), "own");
  assert.equal(licenceOn({ licence: "permitted" }, "9999-12-31"), "permitted");
});
