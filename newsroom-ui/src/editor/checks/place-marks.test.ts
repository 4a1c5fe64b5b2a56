import assert from "node:assert/strict";
import { test } from "node:test";
import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import { sampleSites } from "../../../../src/commands/demo/samples.ts";
import { paragraphs } from "../../../../src/html/blocks.ts";
import { sanitise } from "../../../../src/html/sanitise.ts";
import { EXTENSIONS } from "../body/extensions.ts";
import { toDocument } from "../body/to-document.ts";
import { blockText } from "./block-text.ts";
import { checkSigns, drawSigns, signsIn } from "./check-signs.ts";
import { findNear, placeMarks } from "./place-marks.ts";

const schema = getSchema(EXTENSIONS);
const read = (bodyHtml: string) => Node.fromJSON(schema, toDocument(bodyHtml));

const BODIES = [
  "<p>云州<strong>新桥</strong>通车，H<sub>2</sub>O<br>第二行</p><h2>题</h2>",
  "<ul><li>一</li><li><p>二</p><ul><li>甲</li></ul></li></ul><blockquote><p>引</p><p>又引</p></blockquote>",
  '<figure><img alt="" data-asset="as1"><figcaption>说明<br>二行</figcaption></figure><p> 前后有空 </p>',
  "<table><caption>表</caption><thead><tr><th>甲</th><th>乙</th></tr></thead><tbody><tr><td>丙</td><td><p>一</p><p>二</p></td></tr></tbody></table>",
];

test("the editor counts the text of every block as the server does", () => {
  const samples = sampleSites().flatMap(({ articles }) => articles.map(({ body }) => body));
  for (const body of [...BODIES, ...samples].map(sanitise)) {
    const doc = read(body);
    const texts: string[] = [];
    doc.forEach((block, offset) => {
      const { text, places } = blockText(block, offset);
      assert.equal(places.length, text.length);
      texts.push(text);
    });
    assert.deepEqual(texts.filter(Boolean), paragraphs(body).filter(Boolean));
  }
});

const mark = (paragraph: number, from: number, words: string) => ({ key: `${paragraph} ${from}`, paragraph, from, to: from + words.length, words });
const wordsAt = (doc: Node, places: readonly { from: number; to: number }[]) => places.map(({ from, to }) => doc.textBetween(from, to, "\n", "\n"));

test("a mark is placed at its words, through marks and lines, past blocks that the body leaves out", () => {
  const doc = read("<p>河水上涨<strong>3.5</strong>米<br>共120户</p><p></p><ul><li>甲</li><li>共120户转移</li></ul>");
  const placed = placeMarks(doc, [mark(0, 4, "3.5"), mark(0, 10, "120"), mark(1, 3, "120户")]);
  assert.deepEqual(wordsAt(doc, placed), ["3.5", "120", "120户"]);
});

test("a mark whose text has moved is found beside, and one whose words are gone is left out", () => {
  const doc = read("<p>昨天，河水又涨了3.5米</p><p>别的</p>");
  const placed = placeMarks(doc, [mark(0, 4, "3.5"), mark(1, 0, "3.5"), mark(7, 0, "昨天"), mark(-1, 0, "河水")]);
  assert.deepEqual(wordsAt(doc, placed), ["3.5"]);
});

test("of words that stand twice the nearer ones are taken", () => {
  assert.equal(findNear("三米，又三米，再三米", { words: "三米", from: 5 }), 4);
  assert.equal(findNear("三米，又三米", { words: "三米", from: 1 }), 0);
  assert.equal(findNear("三米", { words: "", from: 0 }), -1);
});

test("drawn marks move with the text, vanish where their words change, and come back when that is undone by a new answer only", () => {
  const doc = read("<p>河水上涨3.5米，共120户</p>");
  const plugins = checkSigns.config.addProseMirrorPlugins?.call({ options: { choose: () => {} } } as never) ?? [];
  let state = EditorState.create({ doc, plugins });
  const signs = placeMarks(doc, [mark(0, 4, "3.5"), mark(0, 10, "120")]).map((place) => ({ ...place, severity: "error" as const, reason: "" }));
  state = state.apply(drawSigns(state, signs));
  state = state.apply(state.tr.insertText("昨天，", 1));
  assert.deepEqual(wordsAt(state.doc, signsIn(state)), ["3.5", "120"]);
  const [first] = signsIn(state);
  assert.ok(first);
  state = state.apply(state.tr.insertText("4", first.from, first.to));
  assert.deepEqual(wordsAt(state.doc, signsIn(state)), ["120"]);
  state = state.apply(drawSigns(state, []));
  assert.deepEqual(signsIn(state), []);
});
