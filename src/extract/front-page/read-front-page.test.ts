import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readFrontPage } from "./read-front-page.ts";

const URL_OF = "https://www.hecheng.example/news/";
const read = (body: string) => readFrontPage(`<html><head><title>河城新闻</title></head><body>${body}</body></html>`, URL_OF);
const urls = (body: string) => read(body).links.map(({ url }) => url.replace("https://www.hecheng.example", ""));

test("the articles of a section are found with what the page calls them, its menus and footer are not", () => {
  const page = read(`
    <div class="nav"><a href="/">首页</a><a href="/news/">新闻频道首页</a><a href="/c_20010.html">河城全景新闻中心</a></div>
    <ul class="list">
      <li><a href="/2026/03/02/001.html">河上新桥今晨正式通车</a> 2026-03-02</li>
      <li><a href="content_48211.html" title="渡口恢复通航，两岸居民排队登船">渡口恢复通航，两岸…</a></li>
      <li>· <a href="https://news.hecheng.example/detail?id=99">水位牌在两岸同时立起（图）</a></li>
    </ul>
    <div class="footer"><a href="/about_20001.html">关于河城在线编辑部</a></div>`);
  assert.deepEqual(page, {
    title: "河城新闻",
    links: [
      { url: "https://www.hecheng.example/2026/03/02/001.html", headline: "河上新桥今晨正式通车" },
      { url: "https://www.hecheng.example/news/content_48211.html", headline: "渡口恢复通航，两岸居民排队登船" },
      { url: "https://news.hecheng.example/detail?id=99", headline: "水位牌在两岸同时立起" },
    ],
    next: null,
  });
});

test("a card is one link, named by its heading", () => {
  const card = (n: number) => `<div class="card"><a href="/a/${n}0001.html"><img src="x.jpg" alt=""></a>
    <a href="/a/${n}0001.html#top">三段话的摘要说渡口已经恢复通航</a><h3><a href="/a/${n}0001.html">第${n}号渡口通航</a></h3></div>`;
  assert.deepEqual(
    read([1, 2, 3].map(card).join("")).links.map(({ headline }) => headline),
    ["第1号渡口通航", "第2号渡口通航", "第3号渡口通航"],
  );
});

test("other sites, files, sections, sponsors and the page itself are left out", () => {
  const found = urls(`
    <a href="https://elsewhere.example/2026/03/02/1.html">别处网站上的一条新闻</a><a href="/files/202603.pdf">二〇二六年三月水文公报</a>
    <a href="/news/index_2.html">河城新闻的第二页列表</a><a href="/tag/20260302">三月二日的全部新闻</a><a rel="sponsored" href="/ad/10001.html">本店今日开张大吉大利</a>
    <a href="javascript:void(0)">点击这里查看更多新闻</a><a href="mailto:a@hecheng.example">写信给河城编辑部</a><a href="${URL_OF}#top">回到这一页的最上面</a>
    <a href="/n/10001.html">唯一的一条新闻在这里</a>`);
  assert.deepEqual(found, ["/n/10001.html"]);
});

test("where the address says nothing a link needs a whole headline", () => {
  assert.deepEqual(urls(`<a href="/bridge">河城大桥频道</a><a href="/opening">河上新桥今晨正式通车，市民步行过桥</a>`), ["/opening"]);
});

test("the page of older articles is the one that says so", () => {
  const next = (markup: string) => read(markup).next;
  assert.equal(next('<a href="index_2.html">下一页</a>'), `${URL_OF}index_2.html`);
  assert.equal(next('<a href="/p/2"> 下页 &gt;&gt; </a>'), "https://www.hecheng.example/p/2");
  assert.equal(next('<a rel="next" href="?page=2">2</a>'), `${URL_OF}?page=2`);
  assert.equal(next('<a href="/p/2">Older posts »</a>'), "https://www.hecheng.example/p/2");
  for (const none of [
    '<a href="#">下一页</a>',
    '<a href="javascript:next()">下一页</a>',
    '<a href="https://elsewhere.example/2">下一页</a>',
    '<a href="/p/0">上一页</a>',
  ])
    assert.equal(next(none), null, none);
});

test("on a site without dots in its names, or under a country's second level, only its own hosts count", () => {
  const page = readFrontPage(
    `<a href="https://b.com.cn/1/20260302.html">别家网站上的一条新闻</a><a href="https://news.a.com.cn/1/20260302.html">自家网站上的一条新闻</a>`,
    "https://www.a.com.cn/",
  );
  assert.deepEqual(
    page.links.map(({ url }) => url),
    ["https://news.a.com.cn/1/20260302.html"],
  );
});

test("whatever a page holds, every link is whole, of the web, and has a headline", () => {
  const piece = fc.constantFrom(
    "<a href=",
    "'/1/20260302.html'",
    '"//[',
    '"http://x:99999/"',
    ">",
    "</a>",
    "<h2>",
    "<nav>",
    "河上新桥今晨通车",
    "&#0;",
    "</div>",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      for (const { url, headline } of read(pieces.join("")).links) assert.ok(/^https?:\/\//.test(url) && headline.length >= 3);
    }),
    { numRuns: 200 },
  );
});
