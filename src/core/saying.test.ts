import assert from "node:assert/strict";
import { test } from "node:test";
import { keptSaying, sayingOf } from "./saying.ts";

test("what is kept comes back in both languages; what was kept in Chinese alone is Chinese in both", () => {
  const said = { en: "it answers with HTTP 500", zh: "对方返回 HTTP 500" };
  assert.deepEqual(sayingOf(keptSaying(said)), said);
  assert.deepEqual(sayingOf("连接超时"), { en: "连接超时", zh: "连接超时" });
});
