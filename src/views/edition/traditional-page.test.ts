import assert from "node:assert/strict";
import { test } from "node:test";
import { traditionalData } from "./traditional-data.ts";
import { traditionalFeed } from "./traditional-feed.ts";
import { traditionalPage } from "./traditional-page.ts";

const ORIGIN = "https://shazhou.example";
const TAIWAN = { edition: "tw", words: new Map([["沙洲里", "沙洲里"]]), origin: ORIGIN } as const;

test("a page's own address, its relatives and its forms are in the edition, its files and other sites are not", () => {
  for (const [source, made] of [
    [`<link rel="canonical" href="${ORIGIN}/a">`, `<link rel="canonical" href="${ORIGIN}/hant/a">`],
    [`<meta property="og:url" content="${ORIGIN}/a">`, `<meta property="og:url" content="${ORIGIN}/hant/a">`],
    ['<meta property="og:locale" content="zh_CN">', '<meta property="og:locale" content="zh_TW">'],
    ['<form action="/login"><button formaction="/register">', '<form action="/hant/login"><button formaction="/hant/register">'],
    ['<div data-href="/boxes/side">', '<div data-href="/hant/boxes/side">'],
    ['<track src="/2026/05/15/a1/captions.vtt" label="字幕">', '<track src="/hant/2026/05/15/a1/captions.vtt" label="字幕">'],
    ['<a translate="no" href="/a">汉</a>', '<a translate="no" href="/hant/a">汉</a>'],
  ] as const)
    assert.equal(traditionalPage(source, TAIWAN), made);
  for (const kept of [
    '<img src="/media/0a.jpg" srcset="/media/0a.jpg 320w">',
    '<link rel="stylesheet" href="/assets/portal-1.css">',
    '<a href="https://other.example/汉">',
    '<a href="#main">',
    '<link rel="alternate" hreflang="zh-Hans" href="/a">',
    '<time datetime="2026-05-15">',
    '<input name="q" value="汉字"><textarea>汉字</textarea>',
  ])
    assert.equal(traditionalPage(kept, TAIWAN), kept);
});

test("a page says what language it is in", () => {
  assert.equal(traditionalPage('<html lang="zh-Hans"><p lang="zh">里</p>', TAIWAN), '<html lang="zh-Hant-TW"><p lang="zh">裡</p>');
  assert.equal(traditionalPage('<html lang="zh-Hans">里', { ...TAIWAN, edition: "hk" }), '<html lang="zh-Hant-HK">裏');
});

test("structured data is converted but for its addresses and kinds, and cannot end its element", () => {
  const data = {
    "@type": "NewsArticle",
    headline: "沙洲里</script>的网",
    url: `${ORIGIN}/a`,
    image: [`${ORIGIN}/media/a.jpg`],
    inLanguage: "zh-Hans",
  };
  const author = [{ "@type": "Person", name: "余范" }];
  const made = traditionalPage(
    `<script type="application/ld+json">${JSON.stringify({ ...data, author }).replaceAll("<", "\\u003c")}</script>`,
    TAIWAN,
  );
  assert.equal(made.match(/<\/script>/g)?.length, 1);
  assert.deepEqual(JSON.parse(made.replace(/<\/?script[^>]*>/g, "")), {
    "@type": "NewsArticle",
    headline: "沙洲里</script>的網",
    url: `${ORIGIN}/hant/a`,
    image: [`${ORIGIN}/media/a.jpg`],
    inLanguage: "zh-Hant-TW",
    author: [{ "@type": "Person", name: "余範" }],
  });
});

test("a JSON Feed is converted, its markup as a page is", () => {
  const feed = {
    language: "zh-Hans",
    home_page_url: `${ORIGIN}/`,
    items: [{ id: "x", authors: [{ name: "于丽" }], content_html: '<p title="汉"><a href="/a">里</a></p>' }],
  };
  assert.deepEqual(JSON.parse(traditionalData(JSON.stringify(feed), { ...TAIWAN, markup: traditionalPage })), {
    language: "zh-Hant-TW",
    home_page_url: `${ORIGIN}/hant/`,
    items: [{ id: "x", authors: [{ name: "于麗" }], content_html: '<p title="漢"><a href="/hant/a">裡</a></p>' }],
  });
});

test("a feed is converted, its addresses in the edition, its body as a page is", () => {
  const feed = `<?xml version="1.0"?><rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>沙洲里的网</title><language>zh-Hans</language>
<link>${ORIGIN}/</link><atom:link href="${ORIGIN}/feed.xml" rel="self"/><item><dc:creator>于丽</dc:creator><category domain="${ORIGIN}/xinwen/">时事</category>
<enclosure url="${ORIGIN}/media/a.mp3" type="audio/mpeg"/><content:encoded>&lt;p&gt;&lt;a href=&quot;${ORIGIN}/a&quot;&gt;里 &amp;amp; 外&lt;/a&gt;&lt;/p&gt;</content:encoded></item></channel></rss>`;
  assert.equal(
    traditionalFeed(feed, TAIWAN),
    feed
      .replace("沙洲里的网", "沙洲里的網")
      .replace("zh-Hans", "zh-Hant-TW")
      .replaceAll(`${ORIGIN}/`, `${ORIGIN}/hant/`)
      .replace("/hant/media", "/media")
      .replace("于丽", "于麗")
      .replace("时事", "時事")
      .replace("里 &", "裡 &"),
  );
});
