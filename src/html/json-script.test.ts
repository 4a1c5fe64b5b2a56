import assert from "node:assert/strict";
import { test } from "node:test";
import { jsonScript } from "./json-script.ts";

test("no text ends the element that carries it, and it reads back as it was", () => {
  const value = { headline: "</script><script>alert(1)</script><!--" };
  const markup = jsonScript(value).markup;
  assert.equal(markup.match(/<\/?script/g)?.length, 2);
  assert.deepEqual(JSON.parse(markup.replace(/^<script[^>]*>|<\/script>$/g, "")), value);
});
