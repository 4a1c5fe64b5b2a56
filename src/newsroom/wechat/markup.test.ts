import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sanitise } from "../../html/sanitise.ts";
import { wechatBody } from "./markup.ts";

const AROUND = { lead: null, caption: (id: string) => (id === "m1" ? "渡口的船　林渡摄" : ""), lines: [] };
const written = (body: string, around: Partial<Parameters<typeof wechatBody>[1]> = {}) => wechatBody(sanitise(body), { ...AROUND, ...around });

test("pictures are numbered places in the order of the page, the lead first, each once", () => {
  const body =
    '<figure><img src="/a" alt="" data-asset="m2"><figcaption>岸<br>边</figcaption></figure><p>甲</p><figure><img src="/b" alt="" data-asset="m2"></figure>';
  const { html, assetIds } = written(body, { lead: "m1" });
  assert.deepEqual(assetIds, ["m1", "m2"]);
  assert.deepEqual(
    Array.from(html.matchAll(/［[^］]*］/g), ([place]) => place),
    ["［图 1：渡口的船　林渡摄］", "［图 2：岸 边］", "［图 2］"],
  );
  assert.deepEqual(written(body, { lead: "m2" }).assetIds, ["m2"], "a lead that the body shows stands where the body shows it");
});

test("links that lead out of WeChat become notes, the same address one note; the others are plain text", () => {
  const { html } = written(
    '<p><a href="https://example.org/a?b&amp;c">甲</a><a href="/2026/1">乙</a><a href="https://example.org/a?b&amp;c">丙</a></p>',
    { lines: ["来源：河城在线"] },
  );
  assert.match(html, /甲<sup [^>]*>\[1\]<\/sup>乙丙<sup [^>]*>\[1\]<\/sup>/);
  assert.match(html, /来源：河城在线<\/p><p [^>]*>\[1\] https:\/\/example\.org\/a\?b&amp;c<\/p>/);
  assert.doesNotMatch(html, /<a /);
});

test("provenance and whatever only our own pages understand stay here", () => {
  const { html } = written(
    '<p data-dispatch="d1">甲<strong>乙</strong></p><table><caption>表</caption><tr><th colspan="2">丙</th></tr><tr><td>丁</td><td>戊</td></tr></table>',
  );
  assert.doesNotMatch(html, /data-|class|id=/);
  assert.match(html, /<p [^>]*>表<\/p><table style="[^"]*">.*<th colspan="2" style=/);
});

test("whatever a body holds, its copy has only elements, attributes and properties from the list, and all of its words", () => {
  const leaf = fc.constantFrom(
    "文",
    "a & b",
    "<strong>重</strong>",
    '<a href="https://example.org/">链</a>',
    '<a href="javascript:x">坏</a>',
    "<br>",
    "<sub>2</sub>",
    '"><script>x</script>',
  );
  const text = fc.array(leaf, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
  const block = fc.oneof(
    ...["p", "h2", "h3", "blockquote"].map((tag) => text.map((inside) => `<${tag}>${inside}</${tag}>`)),
    text.map((inside) => `<ul><li>${inside}</li></ul>`),
    text.map(
      (inside) =>
        `<table><caption>题</caption><tr><td style="position:fixed" onclick="x">${inside}</td><td>右</td></tr><tr><td>下</td><td>角</td></tr></table>`,
    ),
    fc.constant('<figure><img src="https://elsewhere.example/x.jpg" alt="" data-asset="m1"></figure>'),
  );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      const { html } = written(blocks.join(""));
      assert.equal(html.split("文").length, sanitise(blocks.join("")).split("文").length);
      for (const [, closing, tag = "", attributes = ""] of html.matchAll(/<(\/?)([a-z0-9]+)([^<>]*)>/g)) {
        assert.ok(KEPT.has(tag), tag);
        if (closing) continue;
        for (const [, name = "", value = ""] of attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
          if (name !== "style") assert.ok(["colspan", "rowspan"].includes(name), name);
          else for (const property of value.split(";")) assert.match(property, PROPERTY);
        }
        assert.equal(attributes.replace(/ [a-z-]+="[^"]*"/g, ""), "");
      }
    }),
    { numRuns: 100 },
  );
});

/** What open tools for that editor rely on; docs/decisions/012 names them. */
const KEPT = new Set("section p h2 h3 ul ol li blockquote table thead tbody tr th td strong em sub sup br".split(" "));
const PROPERTY =
  /^(?:margin|padding(?:-left)?|font-(?:size|weight|style)|line-height|color|text-align|border(?:-left|-collapse)?|background-color|width|vertical-align):[^:;"<>]+$/;
