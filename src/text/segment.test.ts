import assert from "node:assert/strict";
import { test } from "node:test";
import { makeSegmenter } from "./segment.ts";

const plain = makeSegmenter([]);
const own = makeSegmenter(["陆一舟", "北岸新馆", " "]);

test("cuts a sentence into words that together are the sentence", () => {
  const text = "图书馆今天开馆，欢迎大家。";
  assert.equal(plain.segment(text).join(""), text);
  assert.ok(plain.segment(text).includes("图书馆"));
});

test("knows the newsroom's own words, and only in its own segmenter", () => {
  assert.deepEqual(own.segment("陆一舟到北岸新馆"), ["陆一舟", "到", "北岸新馆"]);
  assert.ok(!plain.segment("陆一舟到北岸新馆").includes("北岸新馆"));
});

test("does not glue an unknown name to the next word", () => assert.ok(!plain.segment("陆舟同外长会谈").includes("陆舟同")));
