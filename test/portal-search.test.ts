import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parseFeed } from "feedsmith";
import { Refused } from "../src/core/refused.ts";
import { withdraw } from "../src/newsroom/withdraw.ts";
import { type Question, search } from "../src/search/search.ts";
import { openSearcher } from "../src/search/searcher.ts";
import { EDITOR, NOW, type PortalFixture, portalFixture } from "./portal-fixture.ts";
import { dateline } from "./program.ts";

let portal: PortalFixture;
before(async () => {
  portal = await portalFixture();
});
after(() => portal.close());

const at = (parameters: Record<string, string>, path = "/search") => `${path}?${new URLSearchParams(parameters)}`;
const headlines = (page: string) =>
  [...page.matchAll(/<li>(?:<a class="still".*?<\/a>)?<div><h2><a[^>]*>(.*?)<\/a>/gs)].map(([, one = ""]) => one.replace(/<\/?mark>/g, ""));
const DAY = 86_400_000;

test("the search page finds, marks, sorts and narrows, at addresses that can be kept", async () => {
  await portal.publish(
    { headline: "灯船启航", bodyHtml: "<p>灯船<em>今晨</em>启航。</p>", sourceName: "望海社" },
    { section: "shehui", at: NOW - 2 * DAY },
  );
  await portal.publish({ headline: "港口记事", bodyHtml: "<p>灯船来过。</p>" }, { section: "xinwen/shizheng/waijiao", at: NOW - DAY });
  const best = await portal.get(at({ q: "燈船" }));
  assert.equal(best.status, 200);
  assert.deepEqual(headlines(best.text), ["灯船启航", "港口记事"]);
  assert.match(best.text, /<mark>灯船<\/mark>启航/);
  assert.match(best.text, /找到 2 篇/);
  assert.match(best.text, /<meta name="robots" content="noindex">/);
  const narrowed = async (parameters: Record<string, string>) => headlines((await portal.get(at({ q: "灯船", ...parameters }))).text);
  assert.deepEqual(await narrowed({ sort: "newest" }), ["港口记事", "灯船启航"]);
  assert.deepEqual(await narrowed({ section: "xinwen" }), ["港口记事"]);
  assert.deepEqual(await narrowed({ source: "望海社" }), ["灯船启航"]);
  assert.deepEqual(await narrowed({ from: "2026-05-14" }), ["港口记事"]);
  assert.deepEqual(await narrowed({ to: "2026-05-13" }), ["灯船启航"]);
  assert.deepEqual(await narrowed({ from: "2026-05-13", to: "2026-05-13", sort: "newest" }), ["灯船启航"]);
  assert.deepEqual(await narrowed({ utm_source: "elsewhere" }), ["灯船启航", "港口记事"]);
});

test("what was withdrawn is gone from the next answer on", async () => {
  const id = await portal.publish({ headline: "纸鸢大会" });
  assert.deepEqual(headlines((await portal.get(at({ q: "纸鸢" }))).text), ["纸鸢大会"]);
  await withdraw(portal.store, EDITOR, id, "误发");
  const gone = await portal.get(at({ q: "纸鸢" }));
  assert.match(gone.text, /没有找到这样的稿件/);
  assert.deepEqual(headlines(gone.text), []);
});

test("results lead on page by page, and a page after the last says so", async () => {
  for (let i = 0; i < 23; i++) await portal.publish({ headline: `灯会第${i}夜` }, { at: NOW - i * 60_000 });
  const first = (await portal.get(at({ q: "灯会", sort: "newest" }))).text;
  const [, next = ""] = /href="([^"]*)" rel="next"/.exec(first) ?? [];
  const second = (await portal.get(next.replaceAll("&amp;", "&"))).text;
  assert.deepEqual([headlines(first).length, headlines(second)], [20, ["灯会第20夜", "灯会第21夜", "灯会第22夜"]]);
  assert.equal(headlines((await portal.get(at({ q: "灯会", page: "2" }))).text).length, 3);
  assert.match((await portal.get(at({ q: "灯会", page: "3" }))).text, /没有更多结果了/);
});

test("a search has its feeds, the newest first", async () => {
  for (const [form, format] of [
    ["feed.xml", "rss"],
    ["atom.xml", "atom"],
    ["feed.json", "json"],
  ] as const) {
    const { status, text } = await portal.get(at({ q: "灯船", sort: "best" }, `/search/${form}`));
    assert.equal(status, 200);
    const { format: read } = parseFeed(text);
    assert.equal(read, format);
    assert.ok(text.indexOf("港口记事") > 0 && text.indexOf("港口记事") < text.indexOf("灯船启航"), form);
  }
  assert.equal((await portal.get(at({ q: "，" }, "/search/feed.xml"))).status, 400);
  assert.match((await portal.get(at({ q: "灯船" }))).text, /type="application\/rss\+xml"[^>]*href="\/search\/feed\.xml\?q=[^"]+"/);
});

test("the Traditional edition searches too, whichever script is typed", async () => {
  for (const q of ["灯船", "燈船"]) {
    const { status, text } = await portal.get(at({ q }, "/hant/search"));
    assert.equal(status, 200);
    assert.deepEqual(headlines(text), ["燈船啟航", "港口記事"]);
    assert.ok(text.includes(`value="${q}"`), "what was typed stays as it was");
    assert.match(text, /action="\/hant\/search"/);
  }
});

test("what cannot be searched for gets one sentence in the page, never a fault", async () => {
  const bad: [parameters: Record<string, string>, status: number, said: RegExp][] = [
    [{}, 200, /简体和繁体写法都能找到/],
    [{ q: "   " }, 200, /简体和繁体写法都能找到/],
    [{ q: "。。。" }, 400, /请输入要查找的字词/],
    [{ q: "河".repeat(101) }, 400, /最多 100 个字符/],
    [{ q: "河", from: "2026-02-30" }, 400, /日期请写成/],
    [{ q: "河", section: "no/such" }, 400, /没有这个栏目/],
    [{ q: "河\0\u0007\ud800", page: "x", before: "1e9", sort: "worst", source: "\0" }, 200, /没有找到/],
    [{ q: '"河" AND (NOT *) NEAR/2 ^a', source: "x".repeat(3000) }, 200, /没有找到/],
    [{ q: "河", page: "9".repeat(50), before: "-99999999999999999999" }, 200, /./],
  ];
  for (const [parameters, status, said] of bad) {
    const page = await portal.get(at(parameters));
    assert.equal(page.status, status, JSON.stringify(parameters));
    assert.match(page.text, said);
  }
  const { text } = await portal.get(at({ q: `"><script>alert(1)</script>`, source: `"><img src=x>`, section: "'><b>" }));
  assert.ok(!/<script>alert|<img src=x|'><b>/.test(text));
  assert.deepEqual(portal.faults, []);
});

test("the thread answers as the search itself does, sees what was published last, and no more wait than it can serve", async () => {
  const searcher = openSearcher({ folder: portal.store.folder, databaseUrl: null });
  try {
    const question: Question = { siteId: "city", typed: "灯船", sort: "best" };
    assert.deepEqual(await searcher.search(question), await search(portal.store, "sqlite", question));
    await portal.publish({ headline: "刚刚发布的灯船" });
    assert.equal((await searcher.search({ ...question, typed: "刚刚发布" })).hits.length, 1);
    await assert.rejects(
      searcher.search({ ...question, typed: "！" }),
      (error) => error instanceof Refused && error.code === "invalid" && error.zh !== null,
    );
    const many = await Promise.allSettled(Array.from({ length: 120 }, () => searcher.search(question)));
    const refused = many.filter((one) => one.status === "rejected").map(({ reason }) => reason.code);
    assert.deepEqual(
      refused,
      Array.from({ length: 20 }, () => "too-many"),
    );
    assert.equal((await searcher.search(question)).hits.length > 0, true);
  } finally {
    await searcher.close();
  }
});

test("dateline search prints what the page shows, a line a result", async () => {
  const data = portal.store.folder;
  const run = await dateline(["search", "燈船", "--site", "city", "--to", "2026-05-14"], { data });
  assert.deepEqual([run.code, run.said], [0, "city: 2 found\n"]);
  const lines = run.out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    lines.map(({ site, headline, published, whole }) => [site, headline, published, whole]),
    [
      ["city", "灯船启航", "2026-05-13T12:00:00+08:00", true],
      ["city", "港口记事", "2026-05-14T12:00:00+08:00", true],
    ],
  );
  assert.match(lines[0].path, /^\/2026\/05\/13\/a/);
  assert.equal((await dateline(["search"], { data })).code, 2);
  assert.equal((await dateline(["search", "，"], { data })).code, 1);
  const none = await dateline(["search", "灯船", "--site", "nowhere"], { data });
  assert.deepEqual([none.code, none.out], [1, ""]);
  assert.match(none.said, /There is no site nowhere; there are city, digest/);
});

test("every page has the box, and the search page one of its own", async () => {
  const boxes = (page: string) => page.match(/role="search"/g)?.length;
  for (const path of ["/", "/search"]) assert.equal(boxes((await portal.get(path)).text), 1, path);
});
