import assert from "node:assert/strict";
import { test } from "node:test";
import { plainTextOf } from "./plain-text-of.ts";

test("blocks become lines, inline marks vanish, entities are read", () => {
  assert.equal(plainTextOf("<p>青河 <b>大桥</b></p><div>甲&nbsp;&amp;\n 乙<br>丙<ul><li>一<li>二</ul></div>"), "青河 大桥\n甲 & 乙\n丙\n一\n二");
});

test("scripts and styles are no text", () => {
  assert.equal(plainTextOf("甲<script>alert(1)</script><style>p{}</style>乙"), "甲乙");
});
