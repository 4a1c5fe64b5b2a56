import assert from "node:assert/strict";
import { test } from "node:test";
import { getSchema } from "@tiptap/core";
import { Node as DocumentModel } from "@tiptap/pm/model";
import fc from "fast-check";
import { sampleSites } from "../../../../src/commands/demo/samples.ts";
import { sanitise } from "../../../../src/html/sanitise.ts";
import { EXTENSIONS } from "./extensions.ts";
import { toBody } from "./to-body.ts";
import { toDocument } from "./to-document.ts";

const schema = getSchema(EXTENSIONS);

/** Through the editor and back, checked against its schema on the way. */
function throughEditor(bodyHtml: string): string {
  const document = DocumentModel.fromJSON(schema, toDocument(bodyHtml));
  document.check();
  return toBody(document.toJSON());
}

const BODIES: Record<string, string> = {
  "paragraphs with marks in each other":
    '<p>云州<strong>新<em>桥</em></strong>通车<a href="/a" title="题"><strong>见</strong>此</a>，H<sub>2</sub>O、10<sup>3</sup></p>',
  "line ends, among marks too": "<p><strong>一</strong><br><strong>二</strong><br>三</p>",
  "headings, quotations, provenance":
    '<h2 data-dispatch="d1">题</h2><h3>小题</h3><p data-dispatch="d1">文</p><blockquote data-dispatch="d2"><p data-dispatch="d2">引</p><ul><li>项</li></ul></blockquote>',
  "lists with bare, mixed and headed items":
    '<ol start="1"><li data-dispatch="d3">一</li><li><p>二</p><ul><li>甲</li></ul></li><li><h2>三</h2></li></ol><ol start="7"><li>七</li></ol><ol><li>八</li></ol>',
  "figures and pictures in running text":
    '<figure><img src="/a.jpg" alt="甲" width="20" height="10"><img alt="" data-asset="as1"><figcaption>说明<br>二行<img src="/c.png" alt=""></figcaption></figure><p>章<a href="/x"><img alt="印" data-asset="as2"></a>在此</p><figure><img alt="" data-asset="as3"></figure>',
  "tables with caption, sections, spans and provenance":
    '<table><caption>表<strong>一</strong></caption><thead><tr><th colspan="2">甲</th></tr></thead><tbody><tr><td rowspan="2">乙</td><td></td></tr><tr><td><p data-dispatch="d">丙</p></td></tr></tbody><tbody><tr><td>丁</td><td><p>一</p><p>二</p></td></tr></tbody></table>',
  "ragged tables": "<table><tbody><tr><td>一</td></tr><tr><td>二</td><td>三</td></tr></tbody></table>",
  "tables in items and in cells":
    "<ul><li><table><tbody><tr><td>一</td><td><table><tbody><tr><td>二</td><td>三</td></tr></tbody></table></td></tr></tbody></table></li></ul>",
};

for (const [what, body] of Object.entries(BODIES)) {
  test(`the editor gives back unchanged: ${what}`, () => {
    assert.equal(sanitise(body), body, "the example is no normal form");
    assert.equal(throughEditor(body), body);
  });
}

test("an empty body opens as one empty paragraph and comes back empty", () => assert.equal(throughEditor(""), ""));

test("what the sanitiser makes of any markup goes through the editor unchanged", () => {
  const leaf = fc.constantFrom("云州", " a b ", "<br>", "&amp;&lt;", '<img src="/p.png">', '<img data-asset="a1" alt="“图”">', "\u3000\u3000", '"');
  const tag = fc.constantFrom(
    ...["p", 'p data-dispatch="x"', "h1", "h3", "div", "ul", 'ol start="3"', 'li data-dispatch="y"', "li", "blockquote", "figure", "figcaption"],
    ...[
      "a href='/l' title='t'",
      "a href='https://x.example/?a=1&b=2'",
      "b",
      "i",
      "sub",
      "sup",
      "table",
      "caption",
      "thead",
      "tbody",
      "tr",
      "td",
      "th rowspan=2",
    ],
  );
  const { markup } = fc.letrec<{ markup: string; element: string }>((tie) => ({
    markup: fc.array(fc.oneof({ depthSize: "small", withCrossShrink: true }, leaf, tie("element")), { maxLength: 5 }).map((parts) => parts.join("")),
    element: fc.tuple(tag, tie("markup")).map(([name, inner]) => `<${name}>${inner}</${name.split(" ")[0]}>`),
  }));
  fc.assert(
    fc.property(markup, (dirty) => {
      const body = sanitise(dirty);
      assert.equal(throughEditor(body), body);
    }),
    { numRuns: 3000, seed: 20261121 },
  );
});

test("every article of the demo goes through the editor unchanged", () => {
  const bodies = sampleSites().flatMap(({ articles }) => articles.map(({ body }) => sanitise(body)));
  assert.ok(bodies.length > 50 && bodies.every((body) => body.includes("</p>")));
  for (const body of bodies) assert.equal(throughEditor(body), body);
});
