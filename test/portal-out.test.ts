import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { getElementsByTagName, textContent } from "domutils";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { parseDocument } from "htmlparser2";
import type { z } from "zod";
import { createArticle } from "../src/newsroom/create-article.ts";
import { defineSite } from "../src/newsroom/define-site.ts";
import { turnDays } from "../src/newsroom/turn-days.ts";
import { withdraw } from "../src/newsroom/withdraw.ts";
import { ArticleList, NinjsSchema, Refusal, SectionList, SiteList } from "../src/portal/api/schemas.ts";
import { ninjsValidator } from "./ninjs-schema.ts";
import { CITY, EDITOR, NOW, type PortalFixture, portalFixture, TEXT } from "./portal-fixture.ts";
import { NO_SHARED } from "./shared.ts";

const DAY = 86_400_000;
const WAIJIAO = "xinwen/shizheng/waijiao";
let portal: PortalFixture;
before(async () => {
  portal = await portalFixture();
});
after(() => portal.close());

const rss = async (path: string) => parseRssFeed((await portal.get(path)).text);
const json = async (path: string) => JSON.parse((await portal.get(path)).text);
const setSite = (other: Partial<typeof CITY>) => defineSite(portal.store, EDITOR, { site: { ...CITY, ...other }, sections: [] });
const inXml = (xml: string, name: string) => getElementsByTagName(name, parseDocument(xml, { xmlMode: true })).map(textContent);

test("site, sections and authors have a feed in each of the three forms, and its page names them", async () => {
  const id = await portal.publish(
    { headline: "给订阅者的 <消息> & 别的", summary: "一句话。", sourceName: "石门电讯", byline: ["林 晚/周"] },
    { section: WAIJIAO, at: NOW - DAY },
  );
  const author = `/authors/${encodeURIComponent("林 晚/周")}/`;
  for (const front of ["/", "/xinwen/", `/${WAIJIAO}/`, author]) {
    const page = await portal.get(front);
    assert.equal(page.status, 200, front);
    for (const file of ["feed.xml", "atom.xml", "feed.json"])
      assert.match(page.text, new RegExp(`<link rel="alternate"[^>]* href="${front}${file}">`));
    const answers = await Promise.all(["feed.xml", "atom.xml", "feed.json"].map((file) => portal.get(front + file)));
    const [asRss, asAtom, asJson] = answers.map(({ text }) => text);
    assert.deepEqual(
      answers.map(({ headers }) => headers.get("content-type")?.split(";")[0]),
      ["application/rss+xml", "application/atom+xml", "application/feed+json"],
    );
    const items = [parseRssFeed(asRss).items?.[0], parseAtomFeed(asAtom).entries?.[0], parseJsonFeed(asJson).items?.[0]] as const;
    assert.deepEqual([items[0]?.title, items[1]?.title?.value, items[2]?.title], Array(3).fill("给订阅者的 <消息> & 别的"));
    assert.deepEqual([items[0]?.guid?.value, items[1]?.id, items[2]?.id], Array(3).fill(`urn:dateline:${id}`));
    assert.deepEqual([items[0]?.description, items[1]?.summary?.value, items[2]?.summary], Array(3).fill("一句话。"));
    assert.deepEqual(items[0]?.categories, [{ name: "外交", domain: `http://localhost:4000/${WAIJIAO}/` }]);
    assert.deepEqual([items[0]?.dc?.creators, items[0]?.dc?.sources], [["林 晚/周"], ["石门电讯"]]);
    assert.equal(parseRssFeed(asRss).atom?.links?.[0]?.href, `http://localhost:4000${front}feed.xml`);
  }
  assert.equal((await portal.get("/authors/nobody/")).status, 404);
  assert.equal((await portal.get("/authors/nobody/feed.xml")).status, 404);
  assert.match((await portal.get("/")).text, /title="沙洲在线（Atom）"/);
});

test("an article names its authors with a way to all that they wrote", async () => {
  const id = await portal.publish({ headline: "作者有其页", byline: ["周行"] });
  const { text } = await portal.get(`/2026/05/15/${id}`);
  assert.match(text, /<a href="\/authors\/%E5%91%A8%E8%A1%8C\/" rel="author"><span data-person>周行<\/span><\/a>/);
  assert.match((await portal.get("/authors/%E5%91%A8%E8%A1%8C/")).text, /作者有其页/);
  await withdraw(portal.store, EDITOR, id, "撤。");
  assert.equal((await portal.get("/authors/%E5%91%A8%E8%A1%8C/")).status, 404, "of what was withdrawn there is no list");
});

test("a feed carries summaries, or the whole text where the site is set so, with whole addresses", async () => {
  const id = await portal.publish({ headline: "全文与摘要", bodyHtml: '<p>头一段。</p><p>第二段，<a href="/about">链接</a>。</p>' });
  const found = async () => (await rss("/shehui/feed.xml")).items?.find(({ guid }) => guid?.value === `urn:dateline:${id}`);
  assert.deepEqual([(await found())?.content, (await found())?.description], [undefined, "头一段。"]);
  await setSite({ feedText: "full" });
  assert.equal((await found())?.content?.encoded, '<p>头一段。</p><p>第二段，<a href="http://localhost:4000/about">链接</a>。</p>');
  await setSite({});
});

test("an item keeps its id when the site moves to another address", async () => {
  const before = (await rss("/feed.xml")).items?.map(({ guid }) => guid?.value);
  await setSite({ origin: "https://shazhou.example" });
  const moved = await rss("/feed.xml");
  assert.deepEqual(
    moved.items?.map(({ guid }) => guid?.value),
    before,
  );
  assert.match(moved.items?.[0]?.link ?? "", /^https:\/\/shazhou\.example\//);
  await setSite({});
});

test("feeds may be read by pages of other sites, pages may not", async () => {
  for (const path of ["/feed.xml", "/feed.json", "/api/v1/articles", "/api/v1/keine"]) {
    assert.equal((await portal.get(path)).headers.get("access-control-allow-origin"), "*", path);
  }
  assert.equal((await portal.get("/")).headers.get("access-control-allow-origin"), null);
});

test("the map for search engines has a part for each month, which changes only with that month", async () => {
  const [old, other] = [
    await portal.publish({ headline: "三月的" }, { at: NOW - 60 * DAY }),
    await portal.publish({ headline: "四月的" }, { at: NOW - 30 * DAY }),
  ];
  const index = (await portal.get("/sitemap.xml")).text;
  const parts = inXml(index, "loc");
  for (const name of ["pages", "2026-03", "2026-04", "2026-05"]) assert.ok(parts.includes(`http://localhost:4000/sitemap-${name}.xml`), name);
  const march = await portal.get("/sitemap-2026-03.xml");
  assert.match(march.text, new RegExp(`<loc>http://localhost:4000/2026/03/16/${old}</loc><lastmod>2026-05-15T`));
  assert.match(march.text, new RegExp(`hreflang="zh-Hant" href="http://localhost:4000/hant/2026/03/16/${old}"`));
  await portal.publish({ headline: "五月的" });
  await withdraw(portal.store, EDITOR, other, "撤。");
  assert.equal((await portal.get("/sitemap-2026-03.xml")).headers.get("etag"), march.headers.get("etag"));
  assert.equal((await portal.get("/sitemap-2026-04.xml")).status, 404, "nothing of it is left");
  assert.ok(!inXml((await portal.get("/sitemap.xml")).text, "loc").some((part) => part.includes("2026-04")));
  assert.ok(inXml((await portal.get("/sitemap-pages.xml")).text, "loc").includes(`http://localhost:4000/${WAIJIAO}/`));
  assert.equal((await portal.get("/hant/sitemap.xml")).status, 404, "one map names both editions");
});

test("the map for news search has today's and yesterday's, by the site's day", async () => {
  const titles = async () => inXml((await portal.get("/news-sitemap.xml")).text, "news:title");
  await portal.publish({ headline: "今天 & <此刻>" });
  await portal.publish({ headline: "前天的" }, { at: NOW - 2 * DAY });
  assert.ok((await titles()).includes("今天 & <此刻>"));
  assert.ok((await titles()).includes("给订阅者的 <消息> & 别的"), "yesterday's");
  assert.ok(!(await titles()).includes("前天的"));
  portal.clock.at += 2 * DAY;
  await turnDays(portal.store, portal.clock.at);
  assert.deepEqual(await titles(), []);
  portal.clock.at -= 2 * DAY;
  await turnDays(portal.store, portal.clock.at);
});

test("robots are told of the maps and kept from what shows each reader something else, not from pictures", async () => {
  const { text, headers } = await portal.get("/robots.txt");
  assert.match(headers.get("content-type") ?? "", /^text\/plain/);
  for (const line of [
    "Disallow: /search?",
    "Disallow: /me$",
    "Disallow: /api/me",
    "Disallow: /hant/search?",
    "Sitemap: http://localhost:4000/sitemap.xml",
  ]) {
    assert.ok(text.split("\n").includes(line), line);
  }
  assert.ok(!/^Disallow: \/me?$/m.test(text), "/media begins with /me");
});

test("the API gives sites, sections and articles in the shapes that it describes, page by page, never a draft", async () => {
  await createArticle(portal.store, EDITOR, {
    text: { ...TEXT, headline: "草稿" },
    places: [{ siteId: "city", sectionId: portal.sections.get("shehui") ?? "" }],
  });
  for (let i = 0; i < 55; i++) await portal.publish({ headline: `第${i}条` }, { at: NOW - i * 1000 });
  SiteList.parse(await json("/api/v1/sites"));
  assert.equal(SectionList.parse(await json("/api/v1/sections")).sections.length, 4);
  const seen: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const list: z.infer<typeof ArticleList> = ArticleList.parse(await json(`/api/v1/articles${cursor && `?cursor=${cursor}`}`));
    seen.push(...list.articles.map(({ headlines }) => headlines[0]?.value ?? ""));
    cursor = list.next;
  }
  const rows = await portal.store.write
    .selectFrom("placements")
    .select("articleId")
    .where("siteId", "=", "city")
    .where("sectionId", "=", "")
    .execute();
  assert.equal(seen.length, rows.length);
  assert.equal(new Set(seen).size >= 55, true);
  assert.ok(!seen.includes("草稿"));
  const inSection = ArticleList.parse(await json(`/api/v1/articles?section=${portal.sections.get("xinwen")}`));
  assert.deepEqual(
    inSection.articles.map(({ headlines }) => headlines[0]?.value),
    ["给订阅者的 <消息> & 别的"],
  );
});

test("articles and sections are ninjs, valid by IPTC's schema and by our own", { skip: ninjsValidator() ? false : NO_SHARED }, async () => {
  const validate = ninjsValidator();
  const list = ArticleList.parse(await json("/api/v1/articles"));
  const ids = list.articles.flatMap(({ altIds }) => altIds[0]?.value ?? "");
  const paths = [...ids.slice(0, 5).map((id) => `/api/v1/articles/${id}`), ...[...portal.sections.values()].map((id) => `/api/v1/sections/${id}`)];
  for (const path of paths) {
    const item = await json(path);
    NinjsSchema.parse(item);
    assert.ok(validate?.(item), `${path} ${JSON.stringify(validate?.errors?.[0])}`);
  }
});

test("the API says what it does not have and does not take, and tells of a withdrawn article that it is", async () => {
  const gone = await portal.publish({ headline: "要撤的" });
  await withdraw(portal.store, EDITOR, gone, "此稿已撤。");
  const answer = await portal.get(`/api/v1/articles/${gone}`);
  assert.equal(answer.status, 410);
  const item = NinjsSchema.parse(JSON.parse(answer.text));
  assert.deepEqual([item.pubStatus, item.bodies], ["canceled", undefined]);
  for (const [path, status] of [
    ["/api/v1/articles/a0", 404],
    [`/api/v1/articles/${gone}x`, 404],
    ["/api/v1/sections/c0", 404],
    ["/api/v1/articles?section=c0", 404],
    ["/api/v1/articles?cursor=1", 400],
    [`/api/v1/articles?cursor=${"9".repeat(5_000)}`, 400],
    ["/api/v1/articles?cursor=%00", 400],
    ["/api/v1/", 404],
    ["/api/v1/../v1/x", 404],
  ] as const) {
    const refused = await portal.get(path);
    assert.equal(refused.status, status, path);
    Refusal.parse(JSON.parse(refused.text));
  }
});

test("the API describes itself in OpenAPI 3.1, every path of it answered", async () => {
  const description = await json("/api/v1/openapi.json");
  assert.equal(description.openapi, "3.1.0");
  const ids: Record<string, string> = {
    "/api/v1/sections/{id}": portal.sections.get("shehui") ?? "",
    "/api/v1/articles/{id}": (await json("/api/v1/articles")).articles[0].altIds[0].value,
  };
  for (const [path, { get }] of Object.entries<{ get: { responses: Record<string, unknown> } }>(description.paths)) {
    const { status } = await portal.get(path.replace("{id}", ids[path] ?? ""));
    assert.ok(String(status) in get.responses, path);
    assert.equal(status, 200, path);
  }
  const named = JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g);
  for (const [, name = ""] of named) assert.ok(name in description.components.schemas, name);
});

test("nothing went wrong inside all the while", () => assert.deepEqual(portal.faults, []));
