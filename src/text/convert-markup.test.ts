import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { convertMarkup } from "./convert-markup.ts";

test("converts text and readable attributes", () => {
  assert.equal(
    convertMarkup('<p title="汉语">汉字<img alt="图书馆" src="/汉.jpg"></p>', "hant"),
    '<p title="漢語">漢字<img alt="圖書館" src="/汉.jpg"></p>',
  );
});

test("leaves addresses, code, scripts and other languages alone", () => {
  for (const kept of [
    '<a href="/汉">',
    '<meta content="https://a.example/汉">',
    "<script>汉 = '<p>'</script>",
    "<style>.汉{}</style>",
    "<code>汉<b>字</b></code>",
    '<span lang="ja">国会<i>図書館</i></span>',
    "<!-- 汉字 -->",
    "<!doctype 汉>",
    '<p class="汉" data-title="汉">',
  ])
    assert.equal(convertMarkup(kept, "hant"), kept);
});

test("goes on behind a part that it left alone", () => {
  assert.equal(convertMarkup('<p><i lang="ja">国</i>国</p><code>国</code>国', "hant"), '<p><i lang="ja">国</i>國</p><code>国</code>國');
});

test("never changes markup, whatever it meets", () => {
  const piece = fc.constantFrom(
    "<p>",
    "</p>",
    '<a title="汉">',
    "<汉",
    "<br/>",
    "汉字",
    "a > b",
    "&amp;",
    "<!--",
    "-->",
    '"',
    "'",
    "<script>",
    "</script>",
    "<i lang=en>",
    "</i>",
    "=",
    " ",
  );
  const ascii = (html: string) => html.replace(/\P{ASCII}+/gu, "x");
  fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => ascii(convertMarkup(pieces.join(""), "hant")) === ascii(pieces.join(""))));
});
