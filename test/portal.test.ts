import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { getElementsByTagName } from "domutils";
import { parseFeed } from "feedsmith";
import { parseDocument } from "htmlparser2";
import sharp from "sharp";
import type { ArticleText } from "../src/core/article.ts";
import { storePicture } from "../src/media/store-picture.ts";
import { arrange } from "../src/newsroom/arrange.ts";
import { correct } from "../src/newsroom/correct.ts";
import { createArticle } from "../src/newsroom/create-article.ts";
import { defineSite } from "../src/newsroom/define-site.ts";
import { defineSource } from "../src/newsroom/define-source.ts";
import { withdraw } from "../src/newsroom/withdraw.ts";
import { openTakedowns } from "../src/store/takedowns.ts";
import { CITY, EDITOR, NOW, type PortalFixture, portalFixture } from "./portal-fixture.ts";

let portal: PortalFixture;
before(async () => {
  portal = await portalFixture();
});
after(() => portal.close());

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const address = (id: string, day = "2026/05/15") => `/${day}/${id}`;
const plain = (markup: string) => markup.replace(/<[^>]*>/g, "").replaceAll("&gt;", ">");
const between = (text: string, from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to, text.indexOf(from)));

test("an article's breadcrumb walks the tree in the site's own words (A1)", async () => {
  const id = await portal.publish({ headline: "使团到访" }, { section: "xinwen/shizheng/waijiao" });
  const { text } = await portal.get(address(id));
  assert.equal(plain(between(text, '<nav class="crumb"', "</nav>")), "您所在的位置:首页>>新闻中心>>时事>>外交>>正文");
  assert.match(text, /href="\/xinwen\/shizheng\/waijiao\/"/);
});

test("headline, the shorter one of lists and the one for search engines stand each in their place (A2)", async () => {
  const id = await portal.publish({ headline: "一条很长的标题写给正文页", headlineList: "短标题", headlineSearch: "给搜索引擎的标题" });
  const { text } = await portal.get(address(id));
  assert.match(plain(between(text, "<h1>", "</h1>")), /^一条很长的标题写给正文页$/);
  assert.match(text, /<title>给搜索引擎的标题 - 沙洲在线<\/title>/);
  assert.match((await portal.get("/shehui/")).text, />短标题</);
});

test("the time is printed in the site's form and zone, and hovering tells the zone (A3)", async () => {
  const id = await portal.publish({}, { at: Date.UTC(2026, 4, 15, 0, 51, 18) });
  const { text } = await portal.get(address(id));
  assert.match(text, /<time datetime="2026-05-15T00:51:18.000Z" title="2026-05-15 08:51:18 [^"]*UTC\+8）">\(2026\/5\/15 8:51:18\)<\/time>/);
});

test("source with its original, own desk, people and the count of characters stand under the headline (A4, A5, A9)", async () => {
  const id = await portal.publish({
    sourceName: "远山通讯社",
    originalUrl: "https://example.org/a?b=1&c=2",
    desk: "云州",
    act: "编发",
    byline: ["林渡", "韦石"],
    bodyHtml: "<p>甲乙丙 ab1，</p><p>丁</p>",
  });
  const { text } = await portal.get(address(id));
  assert.match(text, /来源：<a href="https:\/\/example.org\/a\?b=1&amp;c=2"[^>]*>远山通讯社<\/a>（云州编发）/);
  assert.match(text.replace(/<[^>]+>/g, ""), /作者：林渡、韦石/);
  assert.match(text, /字数：8</);
});

test("a hostile headline, source or related link is text, and its address leads nowhere (A10)", async () => {
  const id = await portal.publish({
    headline: `<img src=x onerror=alert(1)>"桥`,
    sourceName: "<script>alert(1)</script>",
    originalUrl: "javascript:alert(1)",
    relatedLinks: [
      { title: "<b>旧闻</b>", articleId: null, url: "javascript:alert(1)" },
      { title: "只有标题", articleId: null, url: null },
    ],
  });
  const { text } = await portal.get(address(id));
  assert.doesNotMatch(text, /<img src=x|<script>alert|javascript:/);
  assert.match(text, /<span class="bare"[^>]*>&lt;b&gt;旧闻&lt;\/b&gt;<\/span>/);
  assert.match(between(text, "相关链接", "signoff"), /<span class="bare"[^>]*>只有标题<\/span>/);
});

test("clauses are chosen by the article's origin, and the take-down notice stands under both (A26, A28)", async () => {
  const own = (await portal.get(address(await portal.publish({ sourceName: "沙洲在线" })))).text;
  const reprint = (await portal.get(address(await portal.publish({ sourceName: "远山通讯社" })))).text;
  assert.match(own, /本站作品须注明出处。/);
  assert.doesNotMatch(own, /转载作品不代表本站观点/);
  assert.match(reprint, /转载作品不代表本站观点。/);
  for (const text of [own, reprint])
    assert.match(text, /侵权请一个月内告知。[\s\S]*沙洲在线 www.shazhou.example|沙洲在线 www.shazhou.example[\s\S]*侵权请一个月内告知。/);
  const sourceId = await defineSource(portal.store, EDITOR, {
    names: { zh: ["石门电讯"] },
    kind: "agency",
    licence: "licensed",
    clause: "石门电讯授权。",
    homepage: null,
    zone: "Asia/Shanghai",
  });
  const licensed = (await portal.get(address(await portal.publish({ sourceId, sourceName: "石门电讯" })))).text;
  assert.match(licensed, /石门电讯授权。/);
});

test("the copyright's years are computed and every registration has its link (A27)", async () => {
  const { text } = await portal.get("/about");
  assert.match(text, /Copyright © 2009–2026 沙洲在线/);
  assert.match(text, /<a href="https:\/\/example.org\/1"[^>]*>沙网备1号<\/a>/);
  assert.match(text, /<p>第一段。<\/p><p>第二段。<\/p>/);
});

test("no box beside an article names the article being read, and a recommended lead is not repeated (A12, A14)", async () => {
  const ids: string[] = [];
  for (let n = 0; n < 16; n++) ids.push(await portal.publish({ headline: `快讯之${n}` }, { at: NOW - n * 60_000 }));
  const [first = "", second = ""] = ids;
  await arrange(portal.store, EDITOR, "city", [
    { slot: "recommended", title: "新闻推荐", sectionId: null, articleIds: ids.slice(0, 4), fill: false, size: 6 },
    { slot: "side-box", title: "社会", sectionId: portal.sections.get("shehui") ?? null, articleIds: [], fill: true, size: 8 },
  ]);
  for (const id of ids) {
    const aside = between((await portal.get(address(id))).text, "<aside", "</aside>");
    assert.ok(!aside.includes(id), `${id} stands beside itself`);
    assert.ok(aside.includes("资讯快递"));
  }
  const recommended = between((await portal.get(address(ids[9] ?? ""))).text, "新闻推荐", "</section>");
  assert.equal(recommended.split(first).length - 1, 1);
  assert.equal(recommended.split(second).length - 1, 1);
});

test("no article stands twice on the home page", async () => {
  const { text } = await portal.get("/");
  const main = between(text, "<main", "</main>");
  const ids = [...main.matchAll(/href="\/\d{4}\/\d\d\/\d\d\/(a[0-9a-z]+)"/g)].map(([, id]) => id);
  const inLead = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  assert.ok(ids.length > 10);
  assert.ok(inLead.size <= 1, "only the lead is linked twice: by its picture and its headline");
});

test("a day's archive has all of that day in the site's zone, and the calendar counts it (A21)", async () => {
  const late = await portal.publish({ headline: "深夜的消息" }, { at: Date.UTC(2026, 3, 2, 15, 59) });
  const next = await portal.publish({ headline: "次日的消息" }, { at: Date.UTC(2026, 3, 2, 16, 1) });
  const second = (await portal.get("/2026/04/02/")).text;
  assert.ok(second.includes(late) && !between(second, "<main", "<aside").includes(next));
  const month = (await portal.get("/2026/04/")).text;
  assert.match(month, /<a href="\/2026\/04\/03\/">3<\/a>/);
  assert.equal((await portal.get("/2026/04/31/")).status, 404);
  assert.equal((await portal.get("/2027/01/01/")).status, 404);
  assert.equal((await portal.get("/today")).headers.get("location"), "/2026/05/15/");
});

test("a front reaches back by days, each article once, none left out", async () => {
  const wanted = new Set<string>();
  for (let n = 0; n < 120; n++)
    wanted.add(await portal.publish({ headline: `旧闻${n}` }, { section: "xinwen/shizheng", at: NOW - 30 * DAY - n * 5 * HOUR }));
  const seen: string[] = [];
  for (let path: string | undefined = "/xinwen/?to=2026-04-20"; path; ) {
    const { text } = await portal.get(path);
    seen.push(...[...between(text, "<main", "<aside").matchAll(/href="\/\d{4}\/\d\d\/\d\d\/(a[0-9a-z]+)"/g)].map(([, id = ""]) => id));
    path = /<a href="(\/xinwen\/\?to=[\d-]+)" rel="next">/.exec(text)?.[1];
  }
  assert.equal(seen.length, new Set(seen).size);
  assert.deepEqual(new Set(seen), wanted);
  for (const path of ["/xinwen/?to=2026-13-45", "/pictures?to=yesterday", "/xinwen/?to="]) assert.equal((await portal.get(path)).status, 400, path);
});

test("a wrong date leads to the right one, a missing slash is added, an unknown address has the site's own page", async () => {
  const id = await portal.publish({});
  const wrong = await portal.get(address(id, "2020/01/01"));
  assert.deepEqual([wrong.status, wrong.headers.get("location")], [301, address(id)]);
  assert.equal((await portal.get("/xinwen/shizheng")).headers.get("location"), "/xinwen/shizheng/");
  assert.equal((await portal.get("/2026/05/15")).headers.get("location"), "/2026/05/15/");
  for (const path of [
    "/nothing",
    "/2026/05/15/a0000000000000000000",
    "/%00",
    "/xinwen/..%2f..%2fetc/passwd",
    "/media/../x.jpg",
    "/assets/portal.css",
  ]) {
    const { status, text } = await portal.get(path);
    assert.equal(status, 404, path);
    assert.match(text, /没有这一页[\s\S]*沙洲在线|沙洲在线[\s\S]*没有这一页/);
  }
});

test("a draft is nowhere, a withdrawn article says why and is gone from every list, a corrected one says what was wrong", async () => {
  const text = { headline: "没有发布的稿件" };
  const places = [{ siteId: "city", sectionId: portal.sections.get("shehui") ?? "" }];
  const draft = await createArticle(portal.store, EDITOR, { text: { ...(await textOf()), ...text }, places });
  assert.equal((await portal.get(address(draft.articleId))).status, 404);

  const id = await portal.publish({ headline: "后来撤回的稿件", bodyHtml: "<p>撤回前的正文。</p>" });
  assert.match((await portal.get("/")).text, new RegExp(id));
  await withdraw(portal.store, EDITOR, id, "消息来源有误，予以撤回。");
  const gone = await portal.get(address(id));
  assert.equal(gone.status, 410);
  assert.match(gone.text, /消息来源有误，予以撤回。/);
  assert.doesNotMatch(gone.text, /撤回前的正文|后来撤回的稿件/);
  for (const path of ["/", "/shehui/", "/2026/05/15/", "/feed.xml", "/pictures"])
    assert.doesNotMatch((await portal.get(path)).text, new RegExp(id), path);

  const wrong = await createArticle(portal.store, EDITOR, { text: await textOf(), places });
  const { publish } = await import("../src/newsroom/publish.ts");
  await publish(portal.store, EDITOR, wrong.articleId, wrong.revisionId, { kind: "operator" });
  const change = { basedOn: wrong.revisionId, text: { ...(await textOf()), headline: "改正后的标题" }, why: "", notice: "标题中的地名有误。" };
  await correct(portal.store, EDITOR, wrong.articleId, change, { kind: "operator" });
  const corrected = (await portal.get(address(wrong.articleId))).text;
  assert.match(corrected, /<b>更正<\/b>标题中的地名有误。/);
  assert.match(plain(between(corrected, "<h1>", "</h1>")), /改正后的标题/);
  assert.match((await portal.get("/shehui/")).text, /改正后的标题/);
});

async function textOf(): Promise<ArticleText> {
  const row = await portal.store.write.selectFrom("revisions").select("text").limit(1).executeTakeFirstOrThrow();
  return JSON.parse(row.text);
}

test("each host answers for its own site, and an unknown one is refused (A33)", async () => {
  const digest = await portal.get("/", "digest.localhost:4000");
  assert.match(digest.text, /data-look="digest"[\s\S]*湖畔编发/);
  const unknown = await portal.get("/", "evil.example");
  assert.equal(unknown.status, 421);
  const id = await portal.publish({});
  const elsewhere = await portal.get(address(id), "digest.localhost");
  assert.deepEqual([elsewhere.status, elsewhere.headers.get("location")], [301, `http://localhost:4000${address(id)}`]);
});

test("every answer carries the security headers, and no page has inline script, style or another host", async () => {
  const id = await portal.publish({});
  for (const path of [
    "/",
    address(id),
    "/shehui/",
    "/copyright",
    "/nothing",
    "/feed.xml",
    "/robots.txt",
    "/manifest.webmanifest",
    "/icon.svg",
    "/xinwen/feed.xml",
  ]) {
    const { headers, text } = await portal.get(path);
    assert.match(headers.get("content-security-policy") ?? "", /default-src 'none'.*script-src 'self'/);
    assert.doesNotMatch(headers.get("content-security-policy") ?? "", /unsafe/);
    assert.equal(headers.get("x-content-type-options"), "nosniff");
    for (const { name, attribs } of getElementsByTagName("*", parseDocument(text, { xmlMode: /\.(?:xml|svg)$/.test(path) }))) {
      assert.ok(!Object.keys(attribs).some((attribute) => attribute === "style" || attribute.startsWith("on")), `${path}: <${name}>`);
      assert.ok(name !== "script" || attribs["src"] || attribs["type"] === "application/ld+json", path);
      assert.ok(!["script", "img"].includes(name) || !/^(?:https?:)?\/\//.test(attribs["src"] ?? ""), path);
    }
  }
});

test("the feed gives back what went in, for the site and for a section", async () => {
  const id = await portal.publish(
    { headline: "给订阅者的 <消息> & 别的", summary: "一句话。", sourceName: "石门电讯" },
    { section: "xinwen/shizheng/waijiao" },
  );
  for (const path of ["/feed.xml", "/xinwen/feed.xml", "/xinwen/shizheng/waijiao/feed.xml"]) {
    const { text, headers } = await portal.get(path);
    assert.match(headers.get("content-type") ?? "", /rss/);
    const { format, feed } = parseFeed(text);
    assert.equal(format, "rss");
    const item = (feed as { items: { title?: string; link?: string; description?: string; pubDate?: string }[] }).items.find(({ link }) =>
      link?.endsWith(id),
    );
    assert.equal(item?.title, "给订阅者的 <消息> & 别的");
    assert.equal(item?.description, "一句话。");
    assert.equal(Date.parse(item?.pubDate ?? ""), NOW);
  }
});

test("a take-down notice is kept and numbered, a form with gaps comes back as it was filled in, a flood is stopped (A26)", async () => {
  const notice = { name: "林岫", contact: "linxiu@example.org", address: "/2026/05/15/x", reason: "图片是我拍的。" };
  const received = await portal.post("/copyright", notice);
  assert.equal(received.status, 200);
  assert.match(received.text, /编号 <b>t[0-9a-z]+<\/b>/);
  assert.equal((await openTakedowns(portal.store)).open, 1);
  const gaps = await portal.post("/copyright", { ...notice, reason: "", name: "<b>林</b>" });
  assert.equal(gaps.status, 400);
  assert.match(gaps.text, /请补全或缩短：理由/);
  assert.match(gaps.text, /value="&lt;b&gt;林&lt;\/b&gt;"/);
  assert.equal((await portal.post("/copyright", { ...notice, website: "http://spam.example" })).status, 400);
  for (let n = 0; n < 4; n++) assert.equal((await portal.post("/copyright", notice)).status, 200);
  assert.equal((await portal.post("/copyright", notice)).status, 429);
  assert.equal((await portal.post("/copyright", notice, "192.0.2.77")).status, 200, "another sender is not held up");
  assert.equal((await portal.post("/copyright", { ...notice, reason: "长".repeat(40_000) })).status, 413);
  assert.equal((await portal.post("/about", {})).status, 405);
  portal.clock.at += 2 * HOUR;
  assert.equal((await portal.post("/copyright", notice)).status, 200);
  portal.clock.at -= 2 * HOUR;
});

test("a site in mourning is grey, its manifest makes it installable (A25)", async () => {
  assert.doesNotMatch((await portal.get("/")).text, /data-mourning/);
  await defineSite(portal.store, EDITOR, { site: { ...CITY, mourning: true }, sections: [] });
  assert.match((await portal.get("/")).text, /<html[^>]* data-mourning[ >]/);
  await defineSite(portal.store, EDITOR, { site: CITY, sections: [] });
  const manifest = JSON.parse((await portal.get("/manifest.webmanifest")).text);
  assert.equal(manifest.name, "沙洲在线");
  for (const { src, sizes } of manifest.icons) assert.equal((await portal.get(src)).status, 200, sizes);
});

test("pictures stand with their captions on their page and beside articles, and are served with a policy of their own (A13)", async () => {
  const bytes = await sharp({ create: { width: 700, height: 400, channels: 3, background: "#567" } })
    .png()
    .toBuffer();
  const leadAssetId = await storePicture(portal.store, EDITOR, bytes, { alt: "渡口的船", caption: "渡口的船", credit: "林渡 摄", rights: "自有" });
  const id = await portal.publish({ headline: "带图的稿件", leadAssetId });
  const other = await portal.publish({ headline: "旁边的稿件" });
  const own = (await portal.get(address(id))).text;
  assert.match(own, /<figcaption>渡口的船<span class="credit">林渡 摄<\/span><\/figcaption>/);
  for (const path of ["/pictures", address(other)])
    assert.match((await portal.get(path)).text, new RegExp(`href="/2026/05/15/${id}" title="带图的稿件"><span class="pic"><img`), path);
  const media = await portal.get(/src="(\/media\/[^"]+)"/.exec(own)?.[1] ?? "");
  assert.equal(media.status, 200);
  assert.equal(media.headers.get("content-type"), "image/jpeg");
  assert.match(media.headers.get("content-security-policy") ?? "", /sandbox/);
});

test("today's picks stand on every page, and the site map has the whole tree and the archive (A20, A22)", async () => {
  const id = await portal.publish({ headline: "今天要看的一篇" });
  await arrange(portal.store, EDITOR, "city", [{ slot: "today", title: "今日推荐", sectionId: null, articleIds: [id], fill: false, size: 3 }]);
  for (const path of ["/", "/about", "/shehui/"])
    assert.match(between((await portal.get(path)).text, "今日推荐 »", "</section>"), /今天要看的一篇/, path);
  const { text } = await portal.get("/sitemap");
  for (const path of portal.sections.keys()) assert.ok(text.includes(`href="/${path}/"`), path);
  assert.match(text, /href="\/2026\/05\/"[\s\S]*href="\/2026\/04\/"/);
  assert.match((await portal.get("/contact")).text, /来信即复。/);
});

test("a page that fails says so in the site's own look, tells no stack, and is logged whole", async () => {
  const id = await portal.publish({});
  await portal.store.act(({ db }) => db.updateTable("publications").set({ page: "{" }).where("articleId", "=", id).execute());
  const { status, text } = await portal.get(address(id));
  assert.equal(status, 500);
  assert.match(text, /出了点问题/);
  assert.doesNotMatch(text, /SyntaxError|in JSON|\.ts/);
  assert.equal(portal.faults.splice(0).length, 1);
});

test("nothing else went wrong inside all the while", () => {
  assert.deepEqual(portal.faults, []);
});
