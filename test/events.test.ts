import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeId } from "../src/core/ids.ts";
import { tellEvent } from "../src/group/telling/tell-event.ts";
import { mergePublicEvent, withdrawPublicEvent } from "../src/newsroom/events/end-public-event.ts";
import { putPublicEvent } from "../src/newsroom/events/put-public-event.ts";
import { chainEvent, nameStory } from "../src/newsroom/events/story-acts.ts";
import { undoEventAct } from "../src/newsroom/events/undo-event-act.ts";
import { withdraw } from "../src/newsroom/withdraw.ts";
import { chainedEvents, DAM } from "./event-fixture.ts";
import { EDITOR, NOW, type PortalFixture, portalFixture } from "./portal-fixture.ts";

let portal: PortalFixture;
before(async () => {
  portal = await portalFixture();
});
after(async () => {
  await portal.close();
  assert.deepEqual(portal.faults, []);
});

/** Publishes the dam's event under the id of a number; the last of its reports is the article of that id. */
async function shown(n: number, { own = null, articles = [] }: { own?: string | null; articles?: string[] } = {}): Promise<string> {
  const id = makeId("event", NOW + n, new Uint8Array(10));
  const dispatches = DAM.map((dispatch) => (dispatch.dispatchId === "d4" ? { ...dispatch, articleId: own } : dispatch));
  const told = tellEvent({ id, headline: null, dispatches }, (text) => [...text]);
  await portal.store.act((act) => putPublicEvent(act, "city", told, articles));
  return id;
}

test("the page names every source with a link to its original, folds copies, says who said what, and shows no report whole", async () => {
  const id = await shown(0);
  const { status, text } = await portal.get(`/events/${id}`);
  assert.equal(status, 200);
  for (const part of [
    '<a href="https://shazhou.example/1" rel="noopener">溪岭水库大坝出现渗漏 下游三村连夜转移</a>',
    '<a href="https://hewan.example/a?b=1&amp;c=2" rel="noopener">河湾晚报</a>',
    "另有 1 篇内容相同",
    "只有这家说",
    "<small>溪岭县县长</small>",
    "<ins>请</ins>村民<del>可以</del>放心",
    "4 家来源，4 篇报道",
  ]) {
    assert.ok(text.includes(part), part);
  }
  const apart = DAM.filter(({ copyOf }) => copyOf === null);
  for (const { paragraphs } of apart) assert.ok(!paragraphs.every((paragraph) => text.includes(paragraph)));
});

test("machines read who reported it and when", async () => {
  const { text } = await portal.get(`/events/${await shown(0)}`);
  const blocks = [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, json = ""]) => JSON.parse(json));
  const [page] = blocks;
  assert.equal(page["@type"], "CollectionPage");
  assert.deepEqual(
    page.mainEntity.itemListElement.map(({ item }: { item: { publisher: { name: string } } }) => item.publisher.name),
    ["沙洲社", "北原通讯社", "湖畔日报"],
  );
  assert.equal(page.mainEntity.itemListElement[0].item.url, "https://shazhou.example/1");
});

test("the same stands below /hant/ in Traditional characters, anchors and links to originals as they were", async () => {
  const id = await shown(0);
  const { text } = await portal.get(`/hant/events/${id}`);
  assert.ok(text.includes("溪嶺水庫") && text.includes("只有這家說"));
  assert.ok(text.includes('href="#d3"') && text.includes('id="d3"') && text.includes('href="https://beiyuan.example/3"'));
  assert.ok(text.includes(`href="/hant/events/"`));
});

test("own articles stand by today's headline, name the event, are related first, and are gone from it once withdrawn", async () => {
  const own = await portal.publish({ headline: "渗漏止住以后", bodyHtml: "<p>学校里睡着村民，食堂通宵开着。</p>" });
  const other = await portal.publish({ headline: "水库渗漏综述", bodyHtml: "<p>各家报道综合起来是这样。</p>" });
  assert.ok(!(await portal.get(`/2026/05/15/${own}`)).text.includes("同一事件"));
  const id = await shown(1, { own, articles: [other] });
  const article = (await portal.get(`/2026/05/15/${own}`)).text;
  assert.ok(article.includes(`<b>同一事件</b><a href="/events/${id}">`));
  assert.ok(article.includes("<h2>相关新闻</h2>") && article.split("相关新闻")[1]?.includes("水库渗漏综述"));
  const before = (await portal.get(`/events/${id}`)).text;
  assert.ok(before.includes(`<h3><a href="/2026/05/15/${own}">渗漏止住以后</a></h3>`) && before.includes("三百元补助"));
  await withdraw(portal.store, EDITOR, own, "撤。");
  const { text } = await portal.get(`/events/${id}`);
  for (const gone of [`<a href="/2026/05/15/${own}"`, "三百元补助", "渗漏止住", "柳长青"]) assert.ok(!text.includes(gone), gone);
  assert.ok(text.includes("水库渗漏综述") && text.includes("4 家来源") === false);
});

test("feeds in three forms have the site's articles and others' reports by their headlines, the newest first", async () => {
  const own = await portal.publish({ headline: "天亮以前的棉被", bodyHtml: "<p>棉被从粮站运来。</p>" });
  const id = await shown(2, { articles: [own] });
  const { items } = JSON.parse((await portal.get(`/events/${id}/feed.json`)).text);
  assert.deepEqual(
    items.map(({ title, url }: { title: string; url: string }) => [title, url]),
    [
      ["天亮以前的棉被", `http://localhost:4000/2026/05/15/${own}`],
      ["渗漏止住 村民后天回家", `http://localhost:4000/events/${id}#d4`],
      ["一千二百人因水库渗漏转移", "https://beiyuan.example/3"],
      ["溪岭水库大坝出现渗漏 下游三村连夜转移", "https://shazhou.example/1"],
    ],
  );
  for (const form of ["feed.xml", "atom.xml"]) assert.ok((await portal.get(`/events/${id}/${form}`)).text.includes("一千二百人因水库渗漏转移"));
  assert.ok((await portal.get(`/events/${id}`)).text.includes(`href="/events/${id}/atom.xml"`));
});

test("events are listed by day, in the site's map and in its navigation", async () => {
  const id = await shown(3);
  const { text } = await portal.get("/events/");
  assert.ok(text.includes(`<h3><a href="/events/${id}">`) && text.includes("沙洲社、河湾晚报、北原通讯社、湖畔日报"));
  assert.ok(!(await portal.get("/events/?to=2026-05-14")).text.includes(id));
  assert.equal((await portal.get("/events/?to=x")).status, 400);
  assert.ok((await portal.get("/sitemap-events.xml")).text.includes(`/events/${id}</loc>`));
  assert.ok((await portal.get("/sitemap.xml")).text.includes("/sitemap-events.xml</loc>"));
  assert.ok((await portal.get("/")).text.includes('<a href="/events/">事件</a>'));
  assert.ok(!(await portal.get("/", "digest.localhost")).text.includes('<a href="/events/">事件</a>'));
});

test("a merged event leads to the other for ever, a withdrawn one is gone and says so, an unknown one was never there", async () => {
  const [kept, merged, ended] = [await shown(4), await shown(5), await shown(6)];
  await portal.get(`/events/${merged}`);
  await portal.store.act((act) => mergePublicEvent(act, "city", merged, kept));
  await portal.store.act((act) => withdrawPublicEvent(act, "city", ended));
  const moved = await portal.get(`/events/${merged}`);
  assert.deepEqual([moved.status, moved.headers.get("location")], [301, `/events/${kept}`]);
  assert.equal((await portal.get(`/hant/events/${merged}`)).headers.get("location"), `/hant/events/${kept}`);
  const gone = await portal.get(`/events/${ended}`);
  assert.equal(gone.status, 410);
  assert.ok(gone.text.includes("事件页已撤下") && !gone.text.includes("溪岭"));
  for (const path of [`/events/${ended}/feed.xml`, `/events/${makeId("event", 1, new Uint8Array(10))}`, "/events/x"]) {
    assert.equal((await portal.get(path)).status, 404, path);
  }
  const list = (await portal.get("/events/")).text;
  assert.ok(list.includes(kept) && !list.includes(merged) && !list.includes(ended));
});

test("events of one story are shown in order on its page and beside each other, by its title or the first one's headline", async () => {
  const told = [7, 8].map((n) => {
    const id = makeId("event", NOW + n, new Uint8Array(10));
    const dispatches = DAM.map((dispatch) => ({ ...dispatch, at: dispatch.at + n * 86_400_000 }));
    return tellEvent({ id, headline: `水库第 ${n} 天`, dispatches }, (text) => [...text]);
  });
  const [first = "", second = ""] = told.map(({ id }) => id);
  const story = await chainedEvents(portal.store, "city", told);
  const page = (await portal.get(`/stories/${story}`)).text;
  assert.ok(page.includes("<h1>水库第 7 天</h1>") && page.indexOf(`href="/events/${first}"`) < page.indexOf(`href="/events/${second}"`));
  assert.ok((await portal.get(`/events/${second}`)).text.includes(`<a href="/stories/${story}">水库第 7 天</a>`));
  await nameStory(portal.store, EDITOR, story, "水库的夏天");
  for (const path of [`/events/${first}`, `/stories/${story}`]) assert.ok((await portal.get(path)).text.includes("水库的夏天"), path);
  assert.ok((await portal.get(`/hant/stories/${story}`)).text.includes("水庫的夏天"));
  const { items } = JSON.parse((await portal.get(`/stories/${story}/feed.json`)).text);
  assert.equal(items.length, 2);
  const act = await chainEvent(portal.store, EDITOR, first, null);
  assert.ok(!(await portal.get(`/events/${second}`)).text.includes("专题脉络"));
  await undoEventAct(portal.store, EDITOR, act);
  assert.ok((await portal.get(`/events/${second}`)).text.includes("专题脉络"));
  for (const id of [first, second]) await portal.store.act((act) => withdrawPublicEvent(act, "city", id));
  assert.equal((await portal.get(`/stories/${story}`)).status, 404);
});

test("what a report brings from outside is text and its address no script", async () => {
  const id = makeId("event", NOW + 9, new Uint8Array(10));
  const [first] = DAM;
  assert.ok(first);
  const hostile = { ...first, headline: '<img src=x onerror="1">', sourceName: "</script><b>", url: "javascript:alert(1)" };
  const told = tellEvent({ id, headline: null, dispatches: [hostile, ...DAM.slice(2)] }, (text) => [...text]);
  await portal.store.act((act) => putPublicEvent(act, "city", told, []));
  const { text } = await portal.get(`/events/${id}`);
  assert.ok(!text.includes("<img src=x") && !text.includes("javascript:") && !text.includes("</script><b>"));
});
