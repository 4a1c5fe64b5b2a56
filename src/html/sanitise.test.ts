import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { JSDOM, VirtualConsole } from "jsdom";
import { paragraphs } from "./blocks.ts";
import { sanitise } from "./sanitise.ts";
import { SUBSET } from "./subset.ts";
import { leftOver } from "./verify.ts";

/** Markup in → body out, by what the case shows. */
const CASES: Record<string, [markup: string, body: string]> = {
  "stray text becomes paragraphs": ["一<div>二<div>三</div>四</div>", "<p>一</p><p>二</p><p>三</p><p>四</p>"],
  "old names become new ones": ["<h1>题</h1><p><b>粗</b><i>斜</i></p><h5>小</h5>", "<h2>题</h2><p><strong>粗</strong><em>斜</em></p><h3>小</h3>"],
  "class, style and id go": ['<p class="a" style="color:red" id="b" onclick="c">文</p>', "<p>文</p>"],
  "empty paragraphs go": ["<p>&nbsp;</p><p><br></p><p>\u3000\u200b</p><p>文</p><p></p>", "<p>文</p>"],
  "indents go, for the page sets them": ["<p>\u3000\u3000文</p><p>&nbsp;&nbsp;&nbsp; 文</p>", "<p>文</p><p>文</p>"],
  "a single line end stays": ["<p>一<br>\n二</p>", "<p>一<br>二</p>"],
  "an empty line starts a paragraph": ["一<br><br>二<br>&nbsp;<br>三", "<p>一</p><p>二</p><p>三</p>"],
  "an indented line starts a paragraph": ["一<br>\u3000\u3000二<br>&nbsp;&nbsp;&nbsp;&nbsp;三", "<p>一</p><p>二</p><p>三</p>"],
  "marks run on over unclosed paragraphs": [
    "<p><b>一<p>二<p>三</b>四",
    "<p><strong>一</strong></p><p><strong>二</strong></p><p><strong>三</strong></p><p>四</p>",
  ],
  "marks stand in one order": [
    "<p><em><strong>一</strong></em><a href='/x'><b>二</b></a></p>",
    '<p><strong><em>一</em></strong><a href="/x"><strong>二</strong></a></p>',
  ],
  "scripts, fields and other namespaces go with what they hold": [
    "<p>甲<script>a</script><style>b</style><svg><text>c</text></svg><math>d</math><textarea>e</textarea><iframe>f</iframe><noscript>g</noscript>乙</p>",
    "<p>甲乙</p>",
  ],
  "unknown elements leave their text": ["<p><font color=red>红</font><x-y>文</x-y></p>", "<p>红文</p>"],
  "links of foreign schemes leave their text": ["<p><a href='javascript:x'>一</a><a href='#n'>二</a><a href='b.html'>三</a></p>", "<p>一二三</p>"],
  "links to the web, to mail and to this site stay": [
    '<p><a href="https://x.example/?a=1&amp;b=2" target=_blank rel=x>一</a><a href=mailto:a@x.example>二</a><a href=/2026/ title="三月">三</a></p>',
    '<p><a href="https://x.example/?a=1&amp;b=2">一</a><a href="mailto:a@x.example">二</a><a href="/2026/" title="三月">三</a></p>',
  ],
  "a picture alone on its line becomes a figure": [
    "<p>甲<br><img src=/a.jpg><br>乙</p>",
    '<p>甲</p><figure><img src="/a.jpg" alt=""></figure><p>乙</p>',
  ],
  "a picture in running text stays there": [
    "<p>甲<img src=/a.jpg alt=乙 width=20 height=x>丙</p>",
    '<p>甲<img src="/a.jpg" alt="乙" width="20">丙</p>',
  ],
  "a picture without a usable address goes": ["<p>甲<img><img src='data:,x'><img src=mailto:a@b.example></p>", "<p>甲</p>"],
  "a figure holds its pictures, then one caption": [
    "<figure><figcaption><p>一</p><p>二</p></figcaption><a href=/x><img src=/a></a><img src=/b></figure>",
    '<figure><img src="/a" alt=""><img src="/b" alt=""><figcaption>一<br>二</figcaption></figure>',
  ],
  "a figure without a picture is none": [
    "<figure><table><tr><td>一<td>二</table><figcaption>表</figcaption></figure>",
    "<table><tbody><tr><td>一</td><td>二</td></tr></tbody></table><p>表</p>",
  ],
  "a gallery's own figures stay apart": [
    "<figure><figure><img src=/a><figcaption>一</figcaption></figure><figure><img src=/b><figcaption>二</figcaption></figure></figure>",
    '<figure><img src="/a" alt=""><figcaption>一</figcaption></figure><figure><img src="/b" alt=""><figcaption>二</figcaption></figure>',
  ],
  "what stands loose in a list becomes an item": [
    "<ol start=3>散<li><p>一</p><li>二<ul><li>三</ul></ol>",
    '<ol start="3"><li>散</li><li>一</li><li><p>二</p><ul><li>三</li></ul></li></ol>',
  ],
  "a table gets sections and loses what is loose": [
    "<table><caption>表</caption>散<thead><tr><th colspan=2 rowspan=1>头</th></tr></thead><tr><td>一</td><td><p>二</p><p>三</p></td></tr><tr></tr></table>",
    '<p>散</p><table><caption>表</caption><thead><tr><th colspan="2">头</th></tr></thead><tbody><tr><td>一</td><td><p>二</p><p>三</p></td></tr></tbody></table>',
  ],
  "a table of one cell is only a frame": ["<table><tr><td><p>一</p><p>二</p></td></tr></table>", "<p>一</p><p>二</p>"],
  "provenance stays where it is ours": [
    '<p data-dispatch="d01hz">一<br><br>二</p><li data-dispatch="x y">三</li><div data-dispatch="d2">四</div><img src=/a data-asset=m1>',
    '<p data-dispatch="d01hz">一</p><p data-dispatch="d01hz">二</p><p>三</p><p>四</p><figure><img src="/a" alt="" data-asset="m1"></figure>',
  ],
  "control characters and NUL go, however they come in": ["<p>a\0b\u0007c&#1;d&#x9d;e</p><scr\0ipt>f</script>", "<p>abcde</p>"],
  "text that looks like markup stays text": ["<p>&lt;script&gt; &amp;lt; 1 &lt; 2</p>", "<p>&lt;script&gt; &amp;lt; 1 &lt; 2</p>"],
};

for (const [what, [markup, body]] of Object.entries(CASES)) test(what, () => assert.equal(sanitise(markup), body));

/** Tags in any order, opened, closed, crossed, with attributes good and bad. */
const soup = fc
  .array(
    fc.oneof(
      fc
        .constantFrom(
          ...Object.keys(SUBSET),
          "div",
          "b",
          "i",
          "h1",
          "h6",
          "center",
          "font",
          "svg",
          "script",
          "dd",
          "form",
          "constructor",
          "__proto__",
        )
        .chain((tag) =>
          fc.constantFrom(
            `<${tag}>`,
            `</${tag}>`,
            `<${tag} href="/a b" src='/c' alt="&#34;>" data-dispatch=d1 colspan=2 start=2>`,
            `<${tag} href=javascript:x src=//y onx=z`,
          ),
        ),
      fc.constantFrom(
        "文",
        " ",
        "\n",
        "<br>",
        "<br><br>",
        "&nbsp;",
        "&lt;",
        "\u3000\u3000",
        "<",
        ">",
        '"',
        "&",
        "\0",
        "\ud800",
        "<!--",
        "-->",
        "]]>",
        "<![CDATA[",
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

test("a body that is sanitised again does not change", () => {
  fc.assert(
    fc.property(soup, (markup) => {
      const body = sanitise(markup);
      assert.equal(sanitise(body), body);
    }),
    { numRuns: 1000 },
  );
});

test("nothing outside the subset is ever left", () => {
  fc.assert(
    fc.property(soup, (markup) => {
      assert.deepEqual(leftOver(sanitise(markup)), []);
    }),
    { numRuns: 300 },
  );
});

test("a browser's parser reads a body back as it was written", () => {
  const { window } = new JSDOM("", { virtualConsole: new VirtualConsole() });
  const { body } = window.document;
  fc.assert(
    fc.property(soup, (markup) => {
      const sound = sanitise(markup);
      body.innerHTML = sound;
      assert.equal(body.innerHTML.replaceAll("&nbsp;", "\u00a0"), sound);
    }),
    { numRuns: 300 },
  );
});

test("no word of running text is lost", () => {
  const words = fc.array(
    fc.tuple(fc.constantFrom("p", "div", "b", "li", "td", "h2", "blockquote", "figure", "font", "a"), fc.stringMatching(/^[a-z]{3}$/)),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(words, (pairs) => {
      const body = sanitise(pairs.map(([tag, word]) => `<${tag}>${word}`).join(""));
      assert.equal(paragraphs(body).join("").replace(/\s/g, ""), pairs.map(([, word]) => word).join(""));
    }),
  );
});

const HOSTILE: Record<string, string> = {
  "a megabyte of nested elements": "<div>x".repeat(170_000),
  "300,000 unclosed paragraphs": "<p>x".repeat(300_000),
  "nested lists": "<ul><li>x".repeat(100_000),
  "nested tables": "<table><tr><td>x".repeat(60_000),
  "nested quotations": "<blockquote>x".repeat(100_000),
  "end tags that match nothing": `${"<span>".repeat(300)}${"</b>".repeat(300_000)}`,
  "a megabyte of blanks": `${"\u00a0".repeat(1_000_000)}x`,
  "an element of 100,000 attributes": `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=b`).join(" ")}>x`,
  "a table row of 200,000 loose cells": `<table>${"<td>x".repeat(200_000)}`,
  "a list of 200,000 items": `<ul>${"<li>x".repeat(200_000)}`,
};

for (const [what, markup] of Object.entries(HOSTILE)) {
  test(`${what} end in a sound body with its text`, { timeout: 60_000 }, () => {
    const body = sanitise(markup);
    assert.deepEqual(leftOver(body), []);
    assert.equal(body.includes("x"), markup.includes("x"));
  });
}

test("a picture of the newsroom's own needs no address, one without either goes", () => {
  assert.equal(
    sanitise('<figure><img data-asset="m01" alt="山口"><figcaption>山口</figcaption></figure>'),
    '<figure><img alt="山口" data-asset="m01"><figcaption>山口</figcaption></figure>',
  );
  assert.equal(sanitise("<p>桥<img alt=x></p>"), "<p>桥</p>");
});
