import assert from "node:assert/strict";
import { test } from "node:test";
import { openPasswords } from "./passwords.ts";

test("a password matches its own hash and no other's, and hashes are argon2id as OWASP asks", async () => {
  const passwords = openPasswords();
  const stored = await passwords.hash("三座桥 两条河 一盏灯");
  assert.match(stored, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  assert.equal(await passwords.matches(stored, "三座桥 两条河 一盏灯"), true);
  assert.equal(await passwords.matches(stored, "三座桥 两条河 一盏灯。"), false);
  assert.notEqual(await passwords.hash("三座桥 两条河 一盏灯"), stored);
});

test("where there is no hash the answer is no", async () => {
  assert.equal(await openPasswords().matches(null, ""), false);
});

test("many at once all get their answer", async () => {
  const passwords = openPasswords();
  const stored = await passwords.hash("合适的密码");
  const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => passwords.matches(stored, i % 2 ? "合适的密码" : "不合适的")));
  assert.deepEqual(
    answers,
    Array.from({ length: 12 }, (_, i) => i % 2 === 1),
  );
});
