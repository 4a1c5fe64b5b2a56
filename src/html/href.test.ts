import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { href, safeAddress } from "./href.ts";

const BASE = "https://portal.example/2026/11/21/a1";

test("addresses of the web, of mail and of this site pass as they are", () => {
  for (const address of [
    "https://news.example/a?b=1#c",
    "http://x.example",
    "mailto:desk@yunzhou.example",
    "/2026/11/21/",
    "?page=2",
    "#top",
    "next",
  ]) {
    assert.equal(safeAddress(address), address);
  }
});

test("an inner space is written as browsers write it", () => {
  assert.equal(safeAddress(" /云州 日报.html\n"), "/云州%20日报.html");
});

test("schemes that run or hold something go nowhere, however they are spelt", () => {
  const spelt = [
    "javascript:x()",
    " JavaScript:x()",
    "java\tscript:x()",
    "\u0001javascript:x()",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
  ];
  for (const address of spelt) assert.equal(safeAddress(address), "#", JSON.stringify(address));
});

test("what browsers take for another host goes nowhere", () => {
  for (const address of ["//evil.example", "/\\evil.example", "\\\\evil.example", "\\/evil.example", "/\t/evil.example", " //evil.example"]) {
    assert.equal(safeAddress(address), "#", JSON.stringify(address));
  }
});

test("an address can't leave its quotes", () => {
  assert.equal(`<a href="${href('/x" onclick="y')}">`, '<a href="/x&quot;%20onclick=&quot;y">');
});

test("no address without http, https or mailto leaves the site", () => {
  const tricky = fc.stringMatching(/^[/\\ \t\n:jhm#?.a-]{0,12}$/);
  fc.assert(
    fc.property(fc.oneof(tricky, fc.webUrl(), fc.string()), (address) => {
      const safe = safeAddress(address);
      if (!URL.canParse(safe, BASE)) return;
      const { origin, protocol } = new URL(safe, BASE);
      assert.ok(/^(?:https?|mailto):/i.test(safe) || origin === new URL(BASE).origin, `${JSON.stringify(address)} → ${safe} → ${protocol}`);
    }),
    { numRuns: 500 },
  );
});
