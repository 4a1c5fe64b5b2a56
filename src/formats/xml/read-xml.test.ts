import assert from "node:assert/strict";
import { test } from "node:test";
import { childNamed, lineOf } from "./element.ts";
import { readXml } from "./read-xml.ts";

const read = (xml: string) => readXml(xml, { url: "https://hecheng.example/a/", lowerCase: true });

test("an element is known by its namespace, whichever prefix the document gives it, and an undeclared prefix is taken at its word", () => {
  const root = read('<r xmlns:x="http://purl.org/dc/elements/1.1/"><x:date>1</x:date><dc:title>2</dc:title><y:z xmlns:y="urn:unknown">3</y:z></r>');
  assert.deepEqual(
    root?.children.map((child) => typeof child !== "string" && child.name),
    ["dc:date", "dc:title", "y:z"],
  );
});

test("a namespace holds inside its element only", () => {
  const root = read('<r><a xmlns="http://www.w3.org/2005/Atom"><title>1</title></a><title>2</title></r>');
  const inner = root && childNamed(root, "atom:a");
  assert.equal(lineOf(inner && childNamed(inner, "atom:title")), "1");
  assert.equal(lineOf(root && childNamed(root, "title")), "2");
});

test("names of JavaScript's own objects are names like others", () => {
  const root = read('<constructor xmlns:__proto__="urn:x" xmlns:toString="constructor"><__proto__:a/><tostring:b/></constructor>');
  assert.equal(root?.name, "constructor");
  assert.deepEqual(
    root?.children.map((child) => typeof child !== "string" && child.name),
    ["__proto__:a", "tostring:b"],
  );
});

test("base and language are inherited, and taken back", () => {
  const root = read('<r xml:base="b/" xml:lang="zh_CN"><a xml:base="c/"/><b xml:lang=""/></r>');
  const [a, b] = root?.children ?? [];
  assert.ok(typeof a === "object" && typeof b === "object");
  assert.deepEqual([a.base, a.language], ["https://hecheng.example/a/b/c/", "zh-CN"]);
  assert.deepEqual([b.base, b.language], ["https://hecheng.example/a/b/", null]);
});

test("figures of Windows-1252 and names of HTML become what was meant; CDATA stays as it is", () => {
  assert.equal(lineOf(read("<r>&#147;桥&#x94;&hellip;\u0092 &lt;b&gt; &unknown; <![CDATA[&hellip;]]></r>")), "“桥”…’ <b> &unknown; &hellip;");
});
