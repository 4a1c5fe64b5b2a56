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

test("a report whose list outweighs its first paragraph is read whole", () => {
  const items = [
    "先看水位，再看天气，遇到大雨不要靠近河堤。",
    "带好雨具和充足的饮水，结伴同行，不要单独下河。",
    "听从巡堤人员的劝告，发现渗水立即报告，不要围观。",
  ];
  const { body } = read(
    `<h1>汛期出行须知</h1><div class="c"><p>汛期将至，这里有几条建议，请收好。</p><ol>${items.map((item) => `<li>${item.repeat(2)}</li>`).join("")}</ol></div>`,
  );
  assert.match(body, /^汛期将至/);
  assert.equal(body.split("\n").length, 4);
});

test("lists of links beside the report stand apart under their headings", () => {
  const list = (name: string) =>
    `<h3>${name}</h3><ul>${["老城区三条街巷完成改造", "中心医院新大楼下月启用", "高铁站接驳再增两线（图）"].map((title, i) => `<li><a href="/${i}">${title}</a></li>`).join("")}</ul>`;
  const { relatedLinks, linkLists, body } = read(
    `<base href="https://yunzhou.example/"><h1>水库</h1><div>${PROSE}${MORE}</div>${list("相关阅读")}${list("热门排行")}`,
  );
  assert.deepEqual(relatedLinks[2], { title: "高铁站接驳再增两线", url: "https://yunzhou.example/2", picture: true });
  assert.deepEqual(
    linkLists.map(({ title, links }) => [title, links.length]),
    [["热门排行", 3]],
  );
  assert.doesNotMatch(body, /街巷/);
});

test("a plain copy keeps text, credits and lists apart", () => {
  const report = extractPage(
    Buffer.from(
      "首页 > 新闻 > 乡村 > 正文\n青河春灌有保障\n2024-03-18 08:20:00  来源: 云州日报  作者: 周远山  打印本页\n\n  云州市水务局昨日通报，青河上游三座水库的蓄水量已恢复到常年水平。\n\n  沿岸六个乡镇的春灌用水有了保障，农户可以安心下种。\n\n  相关链接：\n  老城区街巷改造完成\n\n热 门 排 行\n·中心医院新大楼启用(图)·高铁站接驳再增两线\n",
    ),
    options,
  );
  assert.equal(report.headline, "青河春灌有保障");
  assert.deepEqual([report.source, report.byline, report.breadcrumb], ["云州日报", ["周远山"], ["首页", "新闻", "乡村"]]);
  assert.equal(report.body.split("\n").length, 2);
  assert.equal(report.relatedLinks.length, 1);
  assert.deepEqual(report.linkLists, [
    {
      title: "热门排行",
      links: [
        { title: "中心医院新大楼启用", url: null, picture: true },
        { title: "高铁站接驳再增两线", url: null, picture: false },
      ],
    },
  ]);
});
