import assert from "node:assert/strict";
import { after, test } from "node:test";
import { parseRssFeed } from "feedsmith";
import { createArticle } from "../src/newsroom/create-article.ts";
import { publish } from "../src/newsroom/publish.ts";
import { changeShow } from "../src/newsroom/shows/put-show.ts";
import { removeShow } from "../src/newsroom/shows/remove-show.ts";
import { showsOf } from "../src/newsroom/shows/shows-of.ts";
import { withdraw } from "../src/newsroom/withdraw.ts";
import { qrCode } from "../src/views/qr-code.ts";
import { EDITOR, portalFixture } from "./portal-fixture.ts";
import { aShow, pictured, recorded } from "./sound-portal.ts";
import { text } from "./store/fixture.ts";
import { SHOW } from "./store/shows.ts";
import { mp4, wav } from "./store/tracks.ts";

const portal = await portalFixture();
after(() => portal.close());
const { store } = portal;

const BODY = "<p>[00:01] 林渡：磨盘停了 &amp; 水没停。</p><p>没有时间的一段。</p>";
const main = async (path: string) => (await portal.get(path)).text.replace(/^.*<main/s, "<main");
/** Everything here is published on the fixture's one day. */
const pathOf = (id: string) => `/2026/05/15/${id}`;

test("a site without anything to hear says so, and its home page has no box for it", async () => {
  const { status, text } = await portal.get("/podcasts");
  assert.equal(status, 200);
  assert.match(text, /还没有可听可看的内容/);
  assert.doesNotMatch(await main("/"), /<h2>播客/);
});

test("a show's feed is read back as what went in, and every address in it answers as it says (A16)", async () => {
  const showId = await aShow(portal);
  const recording = await recorded(store, wav({ seconds: 61 }), { showId, episode: 3 });
  const id = await portal.publish({ headline: "石磨 <停> 了", bodyHtml: BODY, byline: ["林渡"], recording });
  const { text, headers } = await portal.get("/podcasts/yehua/feed.xml");
  assert.match(headers.get("content-type") ?? "", /^application\/rss\+xml/);
  const read = parseRssFeed(text);
  assert.deepEqual([read.title, read.link, read.language], [SHOW.name, "http://localhost:4000/podcasts/yehua", "zh-cn"]);
  assert.deepEqual([read.podcast?.medium, read.itunes?.author, read.podcast?.locked?.owner], ["podcast", SHOW.author, SHOW.ownerMail]);
  const [item, ...others] = read.items ?? [];
  assert.deepEqual([item?.title, item?.guid, others], ["石磨 <停> 了", { value: id, isPermaLink: false }, []]);
  assert.deepEqual([item?.itunes?.duration, item?.itunes?.episode, item?.podcast?.persons], [61, 3, [{ display: "林渡" }]]);
  const inside = (address: string | undefined) => (address ?? "").replace("http://localhost:4000", "");
  const [enclosure] = item?.enclosures ?? [];
  const heard = await portal.ask(inside(enclosure?.url));
  assert.deepEqual(
    [heard.status, heard.headers.get("content-type"), Number(heard.headers.get("content-length"))],
    [200, enclosure?.type, enclosure?.length],
  );
  assert.equal((await heard.arrayBuffer()).byteLength, enclosure?.length);
  const said = await portal.get(inside(item?.podcast?.transcripts?.[0]?.url));
  assert.match(said.headers.get("content-type") ?? "", /^text\/plain; charset=utf-8$/);
  assert.equal(said.text, "石磨 <停> 了\n\n[00:01] 林渡：磨盘停了 & 水没停。\n没有时间的一段。\n");
  assert.equal((await portal.get(inside(read.itunes?.image))).headers.get("content-type"), "image/jpeg");
  assert.equal((await portal.get(inside(item?.link))).status, 200);
});

test("an episode's page plays it, names its show, and its times lead into the recording", async () => {
  const [episode = ""] = /\/2026\/05\/15\/a[0-9a-z]+/.exec(await main("/podcasts/yehua")) ?? [];
  const page = await main(episode);
  const [, path = ""] = /<audio controls preload="metadata" src="([^"]+)">/.exec(page) ?? [];
  assert.match(path, /^\/media\/[0-9a-f]{64}\.wav$/);
  assert.match(page, /<a href="\/podcasts\/yehua">河上夜话<\/a> 第3集 <time datetime="PT61S">1:01<\/time>/);
  assert.ok(page.includes(`<p class="cue"><a href="${path}#t=1" data-seek="1">[00:01]</a> 林渡：`));
  assert.match(page, /<div class="body" id="transcript">/);
  assert.match(await main("/podcasts"), /<li data-player="a.*第3集 · .*音频 <time datetime="PT61S">/s);
});

test("a film keeps its room before it has come, has a poster instead of a picture above the text, and captions of its transcript", async () => {
  const leadAssetId = await pictured(store, 900, 600);
  const recording = await recorded(store, mp4({ seconds: 12 }), {}, "河上的片子");
  const path = pathOf(await portal.publish({ headline: "一条河", bodyHtml: BODY, leadAssetId, recording }));
  const page = await main(path);
  assert.match(
    page,
    new RegExp(
      `<video controls preload="metadata" playsinline width="640" height="360" src="/media/[0-9a-f]{64}\\.mp4" poster="/media/[0-9a-f]{64}\\.jpg"><track kind="captions" srclang="zh" label="字幕" src="${path}/captions\\.vtt" default></video>`,
    ),
  );
  assert.doesNotMatch(/<div class="body".*/s.exec(page)?.[0] ?? "", /<figure>/);
  const captions = await portal.get(`${path}/captions.vtt`);
  assert.equal(captions.headers.get("content-type"), "text/vtt; charset=utf-8");
  assert.equal(captions.text, "WEBVTT\n\n00:00:01.000 --> 00:00:12.000\n林渡：磨盘停了 &amp; 水没停。\n");
  const silent = pathOf(await portal.publish({ headline: "没有录音的稿件" }));
  for (const below of ["transcript.txt", "captions.vtt", "pictures"]) assert.equal((await portal.get(`${silent}/${below}`)).status, 404, below);
});

test("a show's new name is on its page, in its feed and on its episodes at the next request", async () => {
  const [found] = await showsOf(store.write, "city");
  assert.ok(found);
  const { show, version } = found;
  await changeShow(
    store,
    EDITOR,
    { siteId: "city", showId: show.id },
    { basedOn: version, form: { ...SHOW, name: "河上晨话", coverAssetId: show.cover?.assetId ?? null } },
  );
  const [episode = ""] = /\/2026\/05\/15\/a[0-9a-z]+/.exec(await main("/podcasts/yehua")) ?? [];
  for (const path of ["/podcasts", "/podcasts/yehua", "/podcasts/yehua/feed.xml", episode])
    assert.match((await portal.get(path)).text, /河上晨话/, path);
});

test("a show with an episode stays; one that readers find empty is removed, its page and its feed with it", async () => {
  const [full] = await showsOf(store.write, "city");
  await assert.rejects(removeShow(store, EDITOR, { siteId: "city", showId: full?.show.id ?? "" }), { code: "conflict" });
  const showId = await aShow(portal, "kong");
  assert.equal((await portal.get("/podcasts/kong/feed.xml")).status, 200);
  await removeShow(store, EDITOR, { siteId: "city", showId });
  for (const path of ["/podcasts/kong", "/podcasts/kong/feed.xml"]) assert.equal((await portal.get(path)).status, 404, path);
  assert.doesNotMatch(await main("/podcasts"), /kong/);
  await assert.rejects(removeShow(store, EDITOR, { siteId: "city", showId }), { code: "not-found" });
});

test("what can be heard has a box on the home page and beside articles, never the article being read", async () => {
  await portal.publish({ headline: "更早的录音", recording: await recorded(store, wav({ seconds: 5 })) });
  // As many newer ones as the boxes above it take.
  for (let n = 1; n <= 16; n++) {
    portal.clock.at += 1_000;
    await portal.publish({ headline: `后来的第${n}篇` });
  }
  assert.match(
    await main("/"),
    /<h2>播客<a class="more" href="\/podcasts">更多<\/a><\/h2><ul class="list"><li><span class="play" aria-hidden="true">▶<\/span><a href=/,
  );
  for (const [, path = ""] of (await main("/podcasts")).matchAll(/<h3><a href="([^"]+)"/g)) {
    const box = /<h2>播客.*?<\/section>/s.exec(await main(path))?.[0] ?? "";
    assert.ok(box.includes("▶") && !box.includes(path), path);
  }
});

test("a public recording is sent in parts, whatever the headers say; one that is not public is nowhere", async () => {
  const bytes = wav({ seconds: 9 });
  const recording = await recorded(store, bytes);
  const words = text({ recording });
  const { articleId } = await createArticle(store, EDITOR, {
    text: words,
    places: [{ siteId: "city", sectionId: portal.sections.get("shehui") ?? "" }],
  });
  const asset = await store.write.selectFrom("assets").select("blobHash").where("id", "=", recording.assetId).executeTakeFirstOrThrow();
  const path = `/media/${asset.blobHash}.wav`;
  for (const range of ["bytes=0-", "bytes=5-9"]) assert.equal((await portal.ask(path, { headers: { range } })).status, 404, "a draft's");
  const revision = await store.write.selectFrom("articles").select("currentRevisionId").where("id", "=", articleId).executeTakeFirstOrThrow();
  await publish(store, EDITOR, articleId, revision.currentRevisionId, { kind: "operator" });
  const part = await portal.ask(path, { headers: { range: "bytes=5-9" } });
  assert.deepEqual(
    [part.status, part.headers.get("content-range"), Buffer.from(await part.arrayBuffer())],
    [206, `bytes 5-9/${bytes.length}`, bytes.subarray(5, 10)],
  );
  assert.deepEqual([part.headers.get("x-content-type-options"), part.headers.get("cross-origin-resource-policy")], ["nosniff", "cross-origin"]);
  assert.match(part.headers.get("content-security-policy") ?? "", /sandbox/);
  assert.equal((await portal.ask(path, { headers: { range: `bytes=${bytes.length}-` } })).status, 416);
  for (const range of ["bytes=9-5", "bytes=0-1,3-4", "x".repeat(8_000), "bytes=-", "items=0-1"]) {
    const whole = await portal.ask(path, { headers: { range } });
    assert.deepEqual([whole.status, (await whole.arrayBuffer()).byteLength], [200, bytes.length], range.slice(0, 20));
  }
  const head = await portal.ask(path, { method: "HEAD", headers: { range: "bytes=0-3" } });
  assert.deepEqual([head.status, await head.text(), head.headers.get("content-length")], [206, "", "4"]);
  const etag = part.headers.get("etag") ?? "";
  assert.equal((await portal.ask(path, { headers: { "if-none-match": etag } })).status, 304);
  assert.equal((await portal.ask(path, { headers: { range: "bytes=0-3", "if-range": '"other"' } })).status, 200);
  await withdraw(store, EDITOR, articleId, "录音有误。");
  assert.equal((await portal.ask(path, { headers: { range: "bytes=0-3" } })).status, 404, "a withdrawn one");
});

test("an article's pictures have a page of their own, which needs no script and leads back", async () => {
  const [a, b] = [await pictured(store, 1300, 800, "一"), await pictured(store, 900, 1200, "二")];
  const bodyHtml = `<p>甲</p><figure><img src="" alt="" data-asset="${b}"></figure>`;
  const path = pathOf(await portal.publish({ headline: "两张图", leadAssetId: a, bodyHtml }));
  assert.match(await main(path), new RegExp(`<a href="${path}/pictures">看组图（共 2 张）»</a>`));
  const page = await main(`${path}/pictures`);
  const figures = Array.from(
    page.matchAll(
      /<figure id="p(\d)"><img src="\/media\/[^"]+" srcset="[^"]+ 320w, [^"]+" sizes="[^"]+" alt="([^"]+)" width="(\d+)" height="(\d+)"/g,
    ),
    (match) => match.slice(1),
  );
  assert.deepEqual(figures, [
    ["1", "一", "1300", "800"],
    ["2", "二", "900", "1200"],
  ]);
  assert.match(page, new RegExp(`<a href="${path}">阅读全文 »</a>`));
  assert.match(await main("/pictures"), new RegExp(`<a href="${path}/pictures" title="两张图">.*?<span class="count">2 图</span>`));
  const wrong = await portal.get(`/2020/01/01/${path.split("/").at(-1)}/pictures`);
  assert.deepEqual([wrong.status, wrong.headers.get("location")], [301, `${path}/pictures`]);
  await withdraw(store, EDITOR, path.split("/").at(-1) ?? "", "图有误。");
  assert.equal((await portal.get(`${path}/pictures`)).status, 404);
});

test("each article has a code for a telephone's camera, of its lasting address", async () => {
  const id = await portal.publish({ headline: "有码的稿件" });
  const path = pathOf(id);
  assert.match(
    await main(path),
    new RegExp(`<img src="/qr/${id}\\.svg" alt="[^"]+" width="104" height="104" loading="lazy">.*http://localhost:4000${path}</p>`, "s"),
  );
  const { status, text, headers } = await portal.get(`/qr/${id}.svg`);
  assert.deepEqual([status, text, headers.get("content-type")], [200, qrCode(`http://localhost:4000${path}`).markup, "image/svg+xml"]);
  assert.equal((await portal.get(`/qr/${id}.svg`, "digest.localhost")).status, 404, "another site's");
  await withdraw(store, EDITOR, id, "撤。");
  assert.equal((await portal.get(`/qr/${id}.svg`)).status, 404);
});

test("addresses that no show, code or day has are refused in the site's own words", async () => {
  for (const path of ["/podcasts?to=x", "/podcasts?to=2026-02-30", "/podcasts/yehua?to="]) assert.equal((await portal.get(path)).status, 400, path);
  for (const path of [
    "/podcasts/nix",
    "/podcasts/NIX",
    "/podcasts/nix/feed.xml",
    "/podcasts/yehua/feed.xml/",
    "/qr/a.svg",
    "/qr/../x.svg",
    `/qr/${"a".repeat(4_000)}.svg`,
    "/2026/05/15/a00/transcript.txt",
  ])
    assert.equal((await portal.get(path)).status, 404, path);
  assert.equal((await portal.get("/podcasts/yehua", "digest.localhost")).status, 404, "a show is one site's");
});

test("nothing went wrong inside all the while", () => assert.deepEqual(portal.faults, []));
