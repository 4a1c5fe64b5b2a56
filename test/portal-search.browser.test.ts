import assert from "node:assert/strict";
import { after, test } from "node:test";
import { holdAssets } from "../src/portal/assets.ts";
import { keepPages } from "../src/portal/engine/pages.ts";
import { keepParts } from "../src/portal/parts.ts";
import { portalRoutes } from "../src/portal/routes.ts";
import { openSearcher } from "../src/search/searcher.ts";
import { listen } from "../src/web/server.ts";
import { axeFindings } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { chromium, NO_CHROMIUM } from "./needs.ts";
import { MINUTE, MORNING, openNewsroom, published, text } from "./store/fixture.ts";
import { overflow, watchedPage } from "./watched-page.ts";

const path = chromium();
const skip = !path && NO_CHROMIUM;
const room = path ? await openNewsroom(async () => null) : null;
const browser = path ? await openBrowser(path) : null;
const searcher = room && openSearcher({ folder: room.folder, databaseUrl: null });
const server = room && searcher ? await served() : null;
after(async () => {
  await browser?.close();
  await server?.close();
  await searcher?.close();
  await room?.close();
});

/** The portal on a port of its own, with 23 articles that tell of a 灯塔. */
async function served() {
  assert.ok(room && searcher);
  const long = "很长的一个标题里既有数字2026也有ABC还要说到灯塔以及灯塔以外的许多事情直到一行放不下";
  const headlines = ["灯塔重新点亮", long, ...Array.from({ length: 20 }, (_, i) => `灯塔纪事之${i}`), "渡口复航"];
  for (const [i, headline] of headlines.entries()) {
    const bodyHtml = `<p>${"说的是别的事情。".repeat(12)}</p><p>守塔人说，旧灯塔的灯又亮了。</p>`;
    await published(room, { text: text({ headline, bodyHtml, sourceName: "望海社" }) }, MORNING - i * MINUTE);
  }
  const held = holdAssets();
  const portal = { store: room.store, parts: keepParts(room.store.changes), assets: held.addresses, port: 0, searcher };
  const app = portalRoutes(portal, keepPages(portal), held, (error) => assert.fail(String(error)));
  return listen(app.fetch, { host: "127.0.0.1", port: 0 });
}

function parts() {
  assert.ok(browser && server);
  return { browser, origin: `http://hecheng.localhost:${server.port}` };
}

test("a reader finds an article from the box on any page by keyboard alone, and goes back to the same results", { skip }, async () => {
  const { browser, origin } = parts();
  const { page, complaints } = await watchedPage(browser);
  await page.goto(origin);
  await page.getByRole("searchbox").focus();
  await page.keyboard.type("燈塔");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/search\?q=/);
  assert.equal(await page.locator(".results > li").count(), 20);
  assert.ok((await page.locator("mark").first().innerText()).includes("灯塔"));
  await page.getByRole("link", { name: "最新", exact: true }).click();
  await page.waitForURL(/sort=newest/);
  const results = page.url();
  await page.locator(".results h2 a").first().focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/2026\/03\/02\/a/);
  await page.goBack();
  assert.equal(page.url(), results);
  await page.getByRole("link", { name: "更早的结果" }).click();
  await page.waitForURL(/before=/);
  assert.equal(await page.locator(".results > li").count(), 3);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("filters narrow a search without any script, and are taken off again", { skip }, async () => {
  const { browser, origin } = parts();
  const { page, complaints } = await watchedPage(browser, { javaScriptEnabled: false });
  await page.goto(`${origin}/search?q=灯塔`);
  await page.locator("summary").click();
  await page.getByRole("combobox", { name: "栏目" }).selectOption("tiyu");
  await page.locator("main .find button").click();
  await page.waitForURL(/section=tiyu/);
  assert.match(await page.locator("main").innerText(), /没有找到这样的稿件/);
  assert.equal(await page.getByRole("combobox", { name: "栏目" }).inputValue(), "tiyu");
  await page.getByRole("link", { name: "清除筛选" }).click();
  await page.waitForURL((url) => !url.searchParams.has("section"));
  assert.match(await page.locator(".found").innerText(), /找到 23 篇/);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("every state of the page fits 390 px and gives axe nothing to say, in both editions", { skip }, async () => {
  const { browser, origin } = parts();
  const { page, complaints } = await watchedPage(browser, { viewport: { width: 390, height: 800 } });
  const states = ["", "?q=灯塔", "?q=灯塔&page=2", "?q=灯塔&sort=newest&source=望海社", "?q=守塔人不在旧灯塔", "?q=绝无此事&sort=newest"];
  for (const address of [...states.map((query) => `/search${query}`), "/hant/search?q=灯塔&from=2026-03-01"]) {
    await page.goto(origin + address);
    assert.ok((await overflow(page)) <= 0, address);
    assert.deepEqual(await axeFindings(page), [], address);
  }
  assert.deepEqual(complaints, []);
  await page.context().close();
});
