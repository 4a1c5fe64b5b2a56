import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { getPath } from "hono/utils/url";
import { oldAddressOf } from "./old-address.ts";

test("an old address is kept with its question, and with its letters read", () => {
  assert.equal(oldAddressOf("https://old.example/?p=12#top"), "/?p=12");
  assert.equal(oldAddressOf("https://old.example/a/%e6%b8%a1%E5%8F%A3/"), "/a/渡口/");
  assert.equal(oldAddressOf("https://old.example/%C4%E3%25.html"), "/%C4%E3%25.html");
});

test("a front page, what is no address of the web, and what is endless are none", () => {
  for (const address of ["https://old.example", "https://old.example/", "javascript:alert(1)", "/a", "", `https://old.example/${"a".repeat(1_000)}`])
    assert.equal(oldAddressOf(address), null, address);
});

test("whatever the path, it is the one that the portal's router asks for", () => {
  fc.assert(
    fc.property(fc.webPath(), fc.string({ unit: "binary" }), (path, more) => {
      const address = URL.parse(`https://old.example${path}/${more.toWellFormed()}`)?.href.split(/[?#]/)[0] ?? "";
      const kept = oldAddressOf(address);
      if (kept !== null) assert.equal(kept, getPath(new Request(address)));
    }),
  );
});
