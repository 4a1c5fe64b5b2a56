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

test("converts what people read in attributes, and never what they typed", () => {
  for (const [source, made] of [
    ['<textarea placeholder="汉">汉</textarea>', '<textarea placeholder="漢">汉</textarea>'],
    ['<input value="汉">', '<input value="汉">'],
    ['<input type="submit" value="汉">', '<input type="submit" value="漢">'],
    ["<option label='汉' value='汉'>汉</option>", "<option label='漢' value='汉'>漢</option>"],
    ['<p data-text-done="汉" data-name="汉">', '<p data-text-done="漢" data-name="汉">'],
    ['<img alt="#汉#">', '<img alt="#漢#">'],
  ] as const)
    assert.equal(convertMarkup(source, "tw"), made);
});

test("leaves a part that says that it is Simplified, and converts one that says that it is Chinese", () => {
  assert.equal(
    convertMarkup('<html lang="zh-Hans"><i lang="zh-CN" title="汉">汉</i><i lang="zh">汉</i>', "tw"),
    '<html lang="zh-Hans"><i lang="zh-CN" title="汉">汉</i><i lang="zh">漢</i>',
  );
  assert.equal(convertMarkup('<p translate="no" title="汉">汉<b>字</b></p>汉', "tw"), '<p translate="no" title="汉">汉<b>字</b></p>漢');
});

test("reads a word whole where emphasis cuts it, and apart where an element ends", () => {
  assert.equal(convertMarkup("<p>理<mark>发</mark>店，出<wbr>发</p>", "tw"), "<p>理<mark>髮</mark>店，出<wbr>發</p>");
  assert.equal(convertMarkup("<li>理</li><li>发</li>", "tw"), "<li>理</li><li>發</li>");
});

test("an exception that emphasis cuts is kept whole", () => {
  const exceptions = new Map([
    ["云州", "云州"],
    ["博客", "部落格"],
  ]);
  assert.equal(convertMarkup("<p>云<em>州的</em>云</p>", "tw", { exceptions }), "<p>云<em>州的</em>雲</p>");
  assert.equal(convertMarkup("<p>看博<em>客文</em>章</p>", "tw", { exceptions }), "<p>看部落格<em>文</em>章</p>");
});

test("people keep the characters of names wherever the page names them", () => {
  assert.equal(
    convertMarkup("<title>范晓专栏</title><p>作者：<span data-person>范晓</span>、<span data-person>余地</span>，范晓说还有余地</p>", "tw"),
    "<title>范曉專欄</title><p>作者：<span data-person>范曉</span>、<span data-person>余地</span>，范曉說還有餘地</p>",
  );
  assert.equal(convertMarkup("<p>沙洲社5月15日电（记者于丽 何冲）于是冲过去</p>", "tw"), "<p>沙洲社5月15日電（記者于麗 何沖）於是衝過去</p>");
});

test("the newsroom's own words have the last say over names too", () => {
  assert.equal(convertMarkup("<i data-person>范晓</i>", "tw", { exceptions: new Map([["范晓", "範曉"]]) }), "<i data-person>範曉</i>");
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
