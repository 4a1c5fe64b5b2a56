import assert from "node:assert/strict";
import { test } from "node:test";
import { requireOwnOrigin } from "./own-origin.ts";

const isOwn = (headers: Record<string, string>) => {
  try {
    requireOwnOrigin(new Headers({ host: "news.example", ...headers }));
    return true;
  } catch {
    return false;
  }
};

test("what a browser says came from one of our own pages is let through", () => {
  assert.ok(isOwn({ "sec-fetch-site": "same-origin" }));
  assert.ok(isOwn({ origin: "https://news.example" }));
  assert.ok(isOwn({}), "a program that is no browser carries nobody's cookies");
});

test("what came from another site, a sister host or nowhere is not", () => {
  for (const site of ["cross-site", "same-site", "none"]) assert.ok(!isOwn({ "sec-fetch-site": site }), site);
  for (const origin of ["https://evil.example", "https://news.example.evil.example", "null", "https://news.example:8443"])
    assert.ok(!isOwn({ origin }), origin);
  assert.ok(!isOwn({ "sec-fetch-site": "cross-site", origin: "https://news.example" }));
});
