import assert from "node:assert/strict";
import { test } from "node:test";
import { Refused } from "../core/refused.ts";
import { readSiteMap } from "./read-site-map.ts";

const read = (xml: string) => readSiteMap(Buffer.from(xml), { url: "https://hecheng.example/sitemap.xml", zone: "Asia/Shanghai" });

test("a map of news gives address, change, headline, time and language of each page", () => {
  const map = read(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
    <url><loc> https://hecheng.example/a/1?x=1&amp;y=2 </loc><lastmod>2026-11-20</lastmod><n:news><n:publication><n:name>河城报</n:name><n:language>zh-cn</n:language></n:publication>
    <n:publication_date>2026-11-20T08:00:00+08:00</n:publication_date><n:title>大桥通车</n:title></n:news></url><url><loc>/a/2</loc></url><url/></urlset>`);
  assert.deepEqual(map, {
    pages: [
      {
        url: "https://hecheng.example/a/1?x=1&y=2",
        modified: "2026-11-20T00:00:00+08:00",
        headline: "大桥通车",
        published: "2026-11-20T08:00:00+08:00",
        language: "zh-cn",
      },
      { url: "https://hecheng.example/a/2", modified: null, headline: null, published: null, language: null },
    ],
    maps: [],
  });
});

test("an index gives the maps that it names", () => {
  const index = read(
    "<sitemapindex><sitemap><loc>https://hecheng.example/1.xml</loc><lastmod>2026-11-20T00:00:00Z</lastmod></sitemap></sitemapindex>",
  );
  assert.deepEqual(index, { pages: [], maps: [{ url: "https://hecheng.example/1.xml", modified: "2026-11-20T00:00:00+00:00" }] });
});

test("what is no site map is refused", () => {
  assert.throws(() => read("<html></html>"), Refused);
});
