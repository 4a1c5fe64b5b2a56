import assert from "node:assert/strict";
import { test } from "node:test";
import { nextPath } from "./next-path.ts";

test("a log-in leads back to a page of this site", () => {
  assert.equal(nextPath("/2026/05/15/a1"), "/2026/05/15/a1");
  assert.equal(nextPath("/search?q=%E6%B2%B3"), "/search?q=%E6%B2%B3");
  assert.equal(nextPath(undefined), "/me");
});

test("nobody's link leads anywhere else after it", () => {
  const elsewhere = [
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https://evil.example/",
    "javascript:alert(1)",
    "/\t/evil.example",
    " //evil.example",
    "evil",
  ];
  for (const asked of elsewhere) assert.equal(nextPath(asked), "/me", JSON.stringify(asked));
});
