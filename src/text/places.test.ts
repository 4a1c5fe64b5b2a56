import assert from "node:assert/strict";
import { test } from "node:test";
import { isCountry, isPlace, placeByForeignName } from "./places.ts";

test("knows countries, provinces, capitals and pairs of them", () => {
  for (const name of ["俄罗斯", "甘肃", "莫斯科", "俄罗斯莫斯科", "纽约联合国"]) assert.ok(isPlace(name), name);
  for (const name of ["云州", "外交部", "", "莫斯科说"]) assert.ok(!isPlace(name), name);
});

test("tells a country from a city", () => assert.deepEqual([isCountry("俄罗斯"), isCountry("莫斯科")], [true, false]));

test("finds a city by its English or Russian name in any capitals", () => {
  assert.deepEqual(["MOSCOW", "Киев", "Орёл"].map(placeByForeignName), ["莫斯科", "基辅", null]);
});
