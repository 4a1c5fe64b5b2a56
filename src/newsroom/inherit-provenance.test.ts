import assert from "node:assert/strict";
import { test } from "node:test";
import { inheritProvenance } from "./inherit-provenance.ts";

const body = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join("");
const older = {
  bodyHtml: body("导语。", "桥长三百米。", "河水上涨。"),
  provenance: [
    { paragraph: 1, dispatchId: "d1" },
    { paragraph: 2, dispatchId: "d2" },
  ],
};

test("a paragraph that moved keeps its dispatch, and a new one has none", () => {
  const now = inheritProvenance(older, body("河水上涨。", "导语。", "新写的一段。", "桥长三百米。"));
  assert.deepEqual(now, [
    { paragraph: 0, dispatchId: "d2" },
    { paragraph: 3, dispatchId: "d1" },
  ]);
});

test("a reworded paragraph keeps the dispatch of its place", () => {
  assert.deepEqual(inheritProvenance(older, body("导语。", "桥长三百二十米。", "河水上涨。")), older.provenance);
});

test("a body with fewer paragraphs keeps what still stands as it was", () => {
  assert.deepEqual(inheritProvenance(older, body("导语。", "河水上涨很快。")), []);
});
