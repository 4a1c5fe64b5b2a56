import assert from "node:assert/strict";
import { test } from "node:test";
import { Refused } from "../core/refused.ts";
import { extractPage } from "./page.ts";

const options = { zone: "Asia/Shanghai" };
const read = (text: string) => extractPage(Buffer.from(text), options);
const codeOf = (bytes: Uint8Array) => {
  try {
    return extractPage(bytes, options).kind;
  } catch (error) {
    return error instanceof Refused ? error.code : error;
  }
};
const PROSE =
  "<p>云州市水务局昨日通报，青河上游三座水库的蓄水量已恢复到常年水平，沿岸六个乡镇的用水有了保障。</p><p>施工的工程师介绍说，堤身采用本地石料，比原方案节省了两成费用，也缩短了三个月工期。</p>";
const MORE = "<p>市气象台预计，未来一周以多云天气为主，北部山区有小到中雨，提醒农户及时清理田间沟渠。</p>";

test("what is no text is refused in a sentence", () => {
  assert.equal(codeOf(new Uint8Array(0)), "unreadable");
  assert.equal(codeOf(Buffer.from("\n \t \n")), "unreadable");
  assert.equal(codeOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])), "unreadable");
  assert.equal(codeOf(new Uint8Array(2000)), "unreadable");
  assert.equal(codeOf(Buffer.from("%PDF-1.7 …")), "unreadable");
});

test("a page over ten megabytes is refused as too large", () => {
  assert.equal(codeOf(new Uint8Array(10_000_001)), "too-large");
});

test("a page cut in the middle gives the part that is there", () => {
  const report = read(`<html><body><h1>水库蓄水恢复</h1>${PROSE}<p>后面的文字被截断，这`);
  assert.equal(report.kind, "article");
  assert.match(report.body, /有了保障/);
});

test("an address that the page gives as its own is taken, and links are resolved against it", () => {
  const report = read(
    `<link rel="canonical" href="https://yunzhou.example/a/1.html"><h1>水库</h1>${PROSE}<p>详见<a href="/b">通报</a>，另有说明。</p>`,
  );
  assert.equal(report.url, "https://yunzhou.example/a/1.html");
  assert.match(report.bodyHtml, /href="https:\/\/yunzhou\.example\/b"/);
});

test("pictures of the report are kept, icons and place-holders are not", () => {
  const { bodyHtml } = read(
    `${PROSE}<p><img src="data:image/gif;base64,R0" data-src="https://a.example/p.jpg" alt="大堤"></p><p><img src="/i.gif" width="16"></p>${MORE}`,
  );
  assert.match(bodyHtml, /<img src="https:\/\/a\.example\/p\.jpg" alt="大堤">/);
  assert.equal(bodyHtml.match(/<img/g)?.length, 1);
});

test("scripts, styles and hidden text never reach the body", () => {
  const { body, bodyHtml } = read(
    `<script>var a="藏一";</script><style>.b{}</style>${PROSE}<p style="display: none">藏二。</p><p onclick="x()">最后一段，也是正文。</p>`,
  );
  assert.doesNotMatch(body, /藏|var|\.b/);
  assert.doesNotMatch(bodyHtml, /onclick|script|style/);
  assert.match(body, /最后一段/);
});

test("a text that is declared as plain is not read as markup", () => {
  const report = extractPage(
    Buffer.from("水库蓄水恢复\n2024-03-18 08:20\n\n云州市水务局昨日通报，<p>水位已恢复到<b>常年</b>水平，沿岸六个乡镇的用水有了保障。"),
    {
      ...options,
      contentType: "text/plain; charset=utf-8",
    },
  );
  assert.match(report.body, /<b>常年<\/b>/);
  assert.match(report.bodyHtml, /&lt;b&gt;常年/);
});

test("hostile pages are read to an end, or refused", () => {
  const pages = [
    "<div>".repeat(200_000) + PROSE,
    `<body>${"<p>词".repeat(300_000)}`,
    `<body>${"<b>x ".repeat(300_000)}`,
    `<script type="application/ld+json">${"[".repeat(1_000_000)}</script>${PROSE}`,
    `<table>${"<tr><td>".repeat(100_000)}`,
    `<p>（记者${" ".repeat(1_000_000)}`,
    `<div class="${"a-".repeat(1_000_000)}">${PROSE}`,
    "<".repeat(1_000_000),
    "·某地新闻标题".repeat(100_000),
    "\n".repeat(1_000_000),
  ];
  for (const page of pages) assert.equal(typeof codeOf(Buffer.from(page)), "string");
});

test("nesting beyond the parser's limit keeps the text behind it", () => {
  assert.match(read(`${"<div>".repeat(2000)}${"</div>".repeat(2000)}<div>${PROSE}</div>`).body, /青河上游/);
});
