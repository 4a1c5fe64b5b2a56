import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openFeedReader } from "./feed-reader.ts";

const reader = openFeedReader();
after(() => reader.close());

const options = { contentType: null, url: "http://yuanhe.example/feed.xml", zone: "Asia/Shanghai" };
const feed = (items: string) => Buffer.from(`<rss version="2.0"><channel><title>远河社</title><ttl>30</ttl>${items}</channel></rss>`);
const item = (n: number, description: string) =>
  `<item><guid>g${n}</guid><title>第${n}条</title><description><![CDATA[${description}]]></description></item>`;

test("what a feed lists comes safe and in order, also where it comes in several parts", async () => {
  const items = Array.from({ length: 1_201 }, (_, n) => item(n, `<p onclick="x()">第${n}段</p><script>alert(1)</script><p>完</p>`));
  const read = await reader.read(feed(items.join("")), options);
  const all = [...read.items];
  assert.deepEqual([read.title, read.ttl, read.count, all.length, read.isCut], ["远河社", 30, 1_201, 1_201, undefined]);
  assert.deepEqual(
    all.map(({ id }) => id),
    items.map((_, n) => `g${n}`),
  );
  assert.deepEqual([all[1_200]?.bodyHtml, all[1_200]?.paragraphs], ["<p>第1200段</p><p>完</p>", ["第1200段", "完"]]);
});

test("a feed without items, a refused one, and one after them", async () => {
  assert.deepEqual([...(await reader.read(feed(""), options)).items], []);
  await assert.rejects(reader.read(Buffer.from("<html></html>"), options), { code: "unreadable" });
  const [only] = (await reader.read(feed(item(1, "一")), options)).items;
  assert.equal(only?.paragraphs[0], "一");
});

test("of an item of two million characters the beginning is read, and of a hundred thousand items the first", async () => {
  const long = await reader.read(feed(item(1, `<p>${"长".repeat(2_200_000)}</p>`)), options);
  const [first] = long.items;
  assert.equal(first?.bodyHtml, `<p>${"长".repeat(1_999_997)}</p>`);
  const many = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "多",
    items: Array.from({ length: 100_001 }, (_, n) => ({ id: `${n}` })),
  });
  const read = await reader.read(Buffer.from(many), options);
  assert.deepEqual([read.count, read.isCut], [100_000, true]);
});
