import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { markedSpans, piecesOf } from "./marks.ts";
import { snippetOf } from "./snippet.ts";

const shown = (pieces: readonly { text: string; marked: boolean }[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");
const marked = (text: string, tokens: string[]) => shown(piecesOf(text, markedSpans(text, tokens)));

test("marks what was asked for as it was written, neighbours as one", () => {
  assert.equal(marked("河城新桥通车，新橋落成", ["新桥", "桥通", "通车"]), "河城[新桥通车]，[新橋]落成");
  assert.equal(marked("ＡＢＣ与abc", ["abc"]), "[ＡＢＣ]与[abc]");
  assert.equal(marked("河\u200b城300㎡", ["河城", "m2"]), "[河\u200b城]300㎡");
});

test("marks a word only where it is one", () => assert.equal(marked("the art of party 艺art术 art2", ["art"]), "the [art] of party 艺[art]术 art2"));

test("shows where most of it stands, from the beginning of a sentence", () => {
  const filler = "闲话一句接着一句地说下去。".repeat(30);
  const body = `新桥很长。${filler}昨天新桥通车，市长说通车了。${filler}`;
  assert.match(shown(snippetOf(body, ["新桥", "通车"])), /^…昨天\[新桥通车\]，市长说\[通车\]了。.*…$/u);
  assert.match(shown(snippetOf(body, ["没有"])), /^新桥很长。闲话.*…$/u);
  assert.equal(shown(snippetOf("短。\n新桥", ["新桥"])), "短。[新桥]");
  assert.deepEqual(snippetOf("", ["新桥"]), []);
});

const body = fc.string({
  unit: fc.oneof(
    fc.constantFrom("河", "城", "。", " ", "\n", "é", "👨‍👩‍👧", "e\u0301", "Ａ", "臺"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 400,
});

test("a snippet is a part of the body, short, and cut within no character", () => {
  const graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" });
  fc.assert(
    fc.property(body, fc.subarray(["河城", "河", "台", "a", "e"]), (whole, tokens) => {
      const text = whole
        .replace(/(?<=。)\s+/gu, "")
        .replace(/\s+/gu, " ")
        .trim()
        .toWellFormed();
      const pieces = snippetOf(whole, tokens).filter(({ text: piece }) => piece !== "…");
      const part = pieces.map((piece) => piece.text).join("");
      assert.ok(text.includes(part) || whole.includes("…"));
      assert.ok(part.length <= 111);
      const edges = new Set(Array.from(graphemes.segment(text), ({ index }) => index).concat(text.length));
      const from = text.indexOf(part);
      assert.ok(whole.includes("…") || (edges.has(from) && edges.has(from + part.length)) || text.indexOf(part, from + 1) > 0);
    }),
  );
});
