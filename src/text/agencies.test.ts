import assert from "node:assert/strict";
import { test } from "node:test";
import { AGENCIES, agencyByName } from "./agencies.ts";

test("finds an agency by its Chinese, Russian and English names", () => {
  assert.deepEqual(
    ["新华通讯社", "ТАСС", "Xinhua News Agency", "《生意人报》", "reuters"].map((name) => agencyByName(name)?.name),
    ["新华社", "塔斯社", "新华社", "生意人报", "路透社"],
  );
});

test("does not know a name that nobody bears", () => assert.equal(agencyByName("云州通讯社"), null));

test("gives no name to two agencies", () => {
  const owners = new Map<string, string>();
  for (const { name, zh, ru, en } of AGENCIES) {
    for (const alias of [name, ...zh, ...ru, ...en]) {
      assert.equal(owners.get(alias) ?? name, name, `${alias} belongs to two`);
      owners.set(alias, name);
    }
  }
});

test("knows at least eighty, each with a Chinese name", () => {
  assert.ok(AGENCIES.length >= 80);
  assert.ok(AGENCIES.every(({ name }) => /\p{Script=Han}|^[A-Z]+$/u.test(name)));
});
