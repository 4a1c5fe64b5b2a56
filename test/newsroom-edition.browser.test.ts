import assert from "node:assert/strict";
import { after, test } from "node:test";
import { frontDoor } from "../src/commands/front-door.ts";
import { holdAssets } from "../src/portal/assets.ts";
import { keepPages } from "../src/portal/engine/pages.ts";
import { keepParts } from "../src/portal/parts.ts";
import { portalRoutes } from "../src/portal/routes.ts";
import { listen } from "../src/web/server.ts";
import { axeFindings } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { buildApp } from "./built-app.ts";
import { chromium, NO_CHROMIUM } from "./needs.ts";
import { everywhere, openOffice } from "./newsroom/office.ts";
import { settled } from "./newsroom/settled.ts";
import { published, text } from "./store/fixture.ts";
import { overflow, watchedPage } from "./watched-page.ts";

const path = chromium();
const skip = !path && NO_CHROMIUM;
const room = path ? await opened(path) : null;
after(async () => {
  await room?.browser.close();
  await room?.server.close();
  await room?.office.close();
});

/** An article about 里河 (no word to the tables), newsroom and portal on one port. */
async function opened(executablePath: string) {
  buildApp();
  const office = await openOffice();
  await published(office, { text: text({ headline: "里河新桥通车" }), places: [office.place("hecheng:xinwen/shizheng")] });
  const held = holdAssets();
  const portal = { store: office.store, parts: keepParts(office.store.changes), assets: held.addresses, port: 0 };
  const readers = portalRoutes(portal, keepPages(portal), held, (error) => {
    throw error;
  });
  const server = await listen(frontDoor(office.answer, readers.fetch), { host: "127.0.0.1", port: 0 });
  const read = async (below: string) => (await readers.request(below, { headers: { host: "hecheng.localhost" } })).text();
  return { office, server, read, editor: await office.hire(everywhere("editor")), browser: await openBrowser(executablePath) };
}

async function screen(width: number) {
  assert.ok(room);
  const origin = `http://hecheng.localhost:${room.server.port}`;
  const watched = await watchedPage(room.browser, { locale: "zh-CN", viewport: { width, height: 860 } });
  const [name = "", value = ""] = room.office.cookieOf(room.editor).split("=");
  await watched.page.context().addCookies([{ name, value, url: origin }]);
  await watched.page.goto(`${origin}/newsroom/edition`);
  await watched.page.getByRole("heading", { name: "繁体用字" }).waitFor();
  return watched;
}

test("an editor tries a sentence, adds the word that came out wrong, and every page has it; taken back, none", { skip }, async () => {
  const { page, complaints } = await screen(1280);
  const { read } = room ?? assert.fail();
  const shown = async () => /[里裡裏]河新橋/.exec(await read("/hant/"))?.[0];
  assert.equal(await shown(), "裡河新橋");
  await page.getByLabel("输入一句简体").fill("里河上有雾");
  const taiwan = page.locator("dd[lang=zh-Hant-TW]");
  await taiwan.filter({ hasText: "裡河上有霧" }).waitFor();
  await page.getByLabel("简体写作").fill("里河");
  await page.getByLabel("繁体写作").fill("里河");
  await taiwan.filter({ hasText: /^里河上有霧$/ }).waitFor();
  assert.equal(await shown(), "裡河新橋", "nothing is saved yet");
  await page.getByRole("button", { name: "添加" }).click();
  await page.getByRole("row", { name: /里河.*所有站点/ }).waitFor();
  assert.equal(await shown(), "里河新橋");
  await page.getByRole("button", { name: "改“里河”" }).click();
  await page.getByLabel("繁体写作").fill("裏河");
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByRole("cell", { name: "裏河" }).waitFor();
  assert.equal(await shown(), "裏河新橋");
  await page.getByRole("button", { name: "删除“里河”" }).click();
  await page.getByText("还没有自定的用字").waitFor();
  assert.equal(await shown(), "裡河新橋");
  await page.getByRole("button", { name: "撤销" }).click();
  await page.getByRole("cell", { name: "裏河" }).waitFor();
  assert.equal(await shown(), "裏河新橋");
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("a word that markup could be made of is refused where it was typed", { skip }, async () => {
  const { page } = await screen(1280);
  await page.getByLabel("简体写作").fill("abc");
  await page.getByLabel("繁体写作").fill("里");
  await page.getByRole("button", { name: "添加" }).click();
  await page.getByText("“abc”没有汉字。").waitFor();
  await page.getByLabel("简体写作").fill("河<b>");
  await page.getByRole("button", { name: "添加" }).click();
  await page.getByText(/“河<b>”含有/).waitFor();
  await page.context().close();
});

test("the screen fits a telephone, and axe finds nothing on it", { skip }, async () => {
  const { page, complaints } = await screen(390);
  assert.ok((await overflow(page)) <= 0, `${await overflow(page)} px too wide`);
  await settled(page);
  assert.deepEqual(await axeFindings(page), []);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
