import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { putEditionWords, removeEditionWord } from "../src/newsroom/administration/put-edition-words.ts";
import { defineSite } from "../src/newsroom/define-site.ts";
import { CITY, EDITOR, type PortalFixture, portalFixture } from "./portal-fixture.ts";

let portal: PortalFixture;
let id: string;
before(async () => {
  portal = await portalFixture();
  id = await portal.publish({
    headline: "沙洲渡口里的后勤人员发布通航须知",
    byline: ["范晓", "于丽"],
    bodyHtml: '<p>沙洲社北浦5月15日电（记者余里）渡口昨天恢复通航。</p><p>详见<a href="/copyright">声明</a>。</p>',
  });
  await portal.publish({ headline: "后来的稿件" });
});
after(() => portal.close());

const ARTICLE = () => `/2026/05/15/${id}`;

test("every kind of page has a twin below /hant/", async () => {
  for (const path of [
    "/",
    "/xinwen/",
    "/shehui/",
    ARTICLE(),
    "/2026/05/",
    "/2026/05/15/",
    "/pictures",
    "/sitemap",
    "/about",
    "/contact",
    "/copyright",
    "/follow",
  ]) {
    const { status, text } = await portal.get(`/hant${path}`);
    assert.equal(status, 200, path);
    assert.match(text, /<html lang="zh-Hant-TW"/, path);
    assert.match(text, /<title>[^<]*沙洲線上|<title>[^<]*沙洲在線/, path);
    assert.match(text, new RegExp(`<link rel="canonical" href="http://localhost:4000/hant${path}">`), path);
  }
});

test("both name each other, and the switch keeps the page", async () => {
  for (const prefix of ["", "/hant"]) {
    const { text } = await portal.get(prefix + ARTICLE());
    const links = [...text.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(([, lang, href]) => [lang, href]);
    const origin = "http://localhost:4000";
    assert.deepEqual(links, [
      ["zh-Hans", origin + ARTICLE()],
      ["zh-Hant", `${origin}/hant${ARTICLE()}`],
      ["x-default", origin + ARTICLE()],
    ]);
    assert.match(
      text,
      new RegExp(`<a class="to-hant" href="/hant${ARTICLE()}"[^>]*>繁體中文</a><a class="to-hans" href="${ARTICLE()}"[^>]*>简体中文</a>`),
    );
  }
});

test("a page without an address of its own is switched too, its query with it", async () => {
  const { status, text } = await portal.get("/hant/nichts");
  assert.equal(status, 404);
  assert.match(text, /沒有這一頁/);
  assert.match(text, /<a class="to-hans" href="\/nichts"/);
  assert.doesNotMatch(text, /hreflang="x-default"/);
});

test("links, forms and feeds lead into the edition, files do not", async () => {
  const { text } = await portal.get(`/hant${ARTICLE()}`);
  const plain = await portal.get(ARTICLE());
  const hrefs = (html: string) => [...html.matchAll(/ (?:href|action)="(\/[^"]*)"(?! hreflang)/g)].map(([, href = ""]) => href);
  assert.deepEqual(
    hrefs(text).map((href) => href.replace(/^\/hant\//, "/")),
    hrefs(plain.text),
  );
  for (const href of hrefs(text)) assert.equal(href.startsWith("/hant/"), !/^\/(?:assets|media|icon|qr)/.test(href), href);
  assert.match((await portal.get("/hant/copyright")).text, /action="\/hant\/copyright"/);
});

test("people's names are respected where they are named, in text and in data", async () => {
  const { text } = await portal.get(`/hant${ARTICLE()}`);
  assert.match(text, /范曉/);
  assert.match(text, /于麗/);
  assert.match(text, /記者余里/);
  assert.match(text, /"@type":"Person","name":"范曉"/);
  assert.doesNotMatch(text, /範曉|於麗|餘里/);
  assert.match(text, /後勤人員發佈/);
});

test("a form that is sent below /hant is answered there", async () => {
  const refused = await portal.post("/hant/copyright", { name: "读者", contact: "", address: "/a", reason: "文字的权利" });
  assert.equal(refused.status, 400);
  assert.match(refused.text, /請補全或縮短/);
  assert.match(refused.text, /value="读者"/);
  assert.match(refused.text, /文字的权利<\/textarea>/);
  const received = await portal.post("/hant/copyright", { name: "读者", contact: "a@b.example", address: "/a", reason: "文字的权利" });
  assert.equal(received.status, 200);
  assert.match(received.text, /通知已收到，編號/);
});

test("odd forms lead to the one, and what moved leads on within the edition", async () => {
  const leads = async (path: string) => {
    const { status, headers } = await portal.get(path);
    return [status, headers.get("location")];
  };
  assert.deepEqual(await leads("/hant"), [301, "/hant/"]);
  assert.deepEqual(await leads("/hant/xinwen"), [301, "/hant/xinwen/"]);
  assert.deepEqual(await leads("/hant/2026/05"), [301, "/hant/2026/05/"]);
  assert.deepEqual(await leads(`/hant/2026/05/14/${id}`), [301, `/hant${ARTICLE()}`]);
  assert.deepEqual(await leads("/hant/today"), [302, "/hant/2026/05/15/"]);
  for (const path of ["/hant/media/x.jpg", "/hant/assets/x.css", "/hant/robots.txt", "/hant/hant/", "/hant/healthz"])
    assert.equal((await leads(path))[0], 404, path);
});

test("feeds and the manifest have twins", async () => {
  const feed = await portal.get("/hant/feed.xml");
  assert.match(feed.headers.get("content-type") ?? "", /rss\+xml/);
  assert.match(feed.text, /<title>後來的稿件<\/title>/);
  assert.match(feed.text, /<language>zh-Hant-TW<\/language>/);
  assert.match(feed.text, new RegExp(`<link>http://localhost:4000/hant${ARTICLE()}</link>`));
  const atom = await portal.get("/hant/atom.xml");
  for (const part of [/<title>後來的稿件<\/title>/, /<link href="[^"]*\/hant\/2026\//]) assert.match(atom.text, part);
  const { items } = JSON.parse((await portal.get("/hant/feed.json")).text);
  assert.match(JSON.stringify(items), /後來的稿件/);
  const manifest = JSON.parse((await portal.get("/hant/manifest.webmanifest")).text);
  assert.deepEqual([manifest.lang, manifest.start_url, manifest.icons[0].src], ["zh-Hant-TW", "/hant/", "/icon-192.png"]);
});

test("an editor's word shows on every page of its site at once, and is gone at once", async () => {
  const word = async (host?: string) => /渡口[裡里]的/.exec((await portal.get(host ? "/hant/" : `/hant${ARTICLE()}`, host)).text)?.[0];
  assert.equal(await word(), "渡口裡的");
  await putEditionWords(portal.store, EDITOR, "digest", [{ simplified: "渡口里", traditional: "渡口里" }]);
  assert.equal(await word(), "渡口裡的");
  await putEditionWords(portal.store, EDITOR, null, [{ simplified: "渡口里", traditional: "渡口里" }]);
  assert.equal(await word(), "渡口里的");
  await putEditionWords(portal.store, EDITOR, "city", [{ simplified: "渡口里", traditional: "渡口裡" }]);
  assert.equal(await word(), "渡口裡的", "the site's own before those of every site");
  await removeEditionWord(portal.store, EDITOR, "city", "渡口里");
  await removeEditionWord(portal.store, EDITOR, null, "渡口里");
  assert.equal(await word(), "渡口裡的");
});

test("a Simplified page is as good after a change of words as before", async () => {
  const plain = await portal.get(ARTICLE());
  await putEditionWords(portal.store, EDITOR, null, [{ simplified: "通航", traditional: "開航" }]);
  assert.equal((await portal.get(ARTICLE())).headers.get("etag"), plain.headers.get("etag"));
  assert.match((await portal.get(`/hant${ARTICLE()}`)).text, /恢復開航/);
});

test("Hong Kong's forms where the site asks for them, none where it asks for none or is Traditional itself", async () => {
  const site = (change: object) => defineSite(portal.store, EDITOR, { site: { ...CITY, ...change }, sections: [] });
  await site({ edition: "hk" });
  const hongKong = await portal.get(`/hant${ARTICLE()}`);
  assert.match(hongKong.text, /<html lang="zh-Hant-HK"/);
  assert.match(hongKong.text, /渡口裏的/);
  for (const change of [{ edition: "off" }, { language: "zh-Hant" }]) {
    await site(change);
    const { status, headers } = await portal.get(`/hant${ARTICLE()}?x=1`);
    assert.deepEqual([status, headers.get("location")], [301, ARTICLE()], JSON.stringify(change));
    assert.doesNotMatch((await portal.get(ARTICLE())).text, /hreflang/);
  }
  await site({});
});
