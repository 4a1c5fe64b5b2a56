import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parse } from "./parse.ts";
import { html, sanitised } from "./tag.ts";

test("text is escaped for elements and for quoted attributes", () => {
  assert.equal(html`<p title="${`"><b>'`}">${"1 < 2 & 3"}</p>`.markup, '<p title="&quot;&gt;&lt;b&gt;&#39;">1 &lt; 2 &amp; 3</p>');
});

test("what is Html already stands as it is, and a list prints one after the other", () => {
  assert.equal(html`${[html`<i>1</i>`, html`<i>${2}</i>`]}${sanitised("<p>好</p>")}`.markup, "<i>1</i><i>2</i><p>好</p>");
});

test("nothing prints nothing, and zero prints zero", () => {
  assert.equal(html`${null}${undefined}${false}${0}${""}${[]}`.markup, "0");
});

test("any text comes back from a page as the text that it was", () => {
  const clean = fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\p{Cc}\p{Cs}\u200b\u2060\ufeff]/gu, ""));
  fc.assert(
    fc.property(clean, (text) => {
      const [element] = parse(html`<p title="${text}">${text}</p>`.markup);
      assert.ok(element && "attribs" in element);
      const inner = element.children.map((child) => ("data" in child ? child.data : "")).join("");
      assert.deepEqual([element.attribs["title"], inner], [text, text]);
    }),
  );
});
