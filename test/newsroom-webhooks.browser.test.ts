import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright-core";
import { openDeliveries } from "../src/deliver/webhooks.ts";
import { openDoor } from "../src/fetch/door.ts";
import { createWebhook } from "../src/newsroom/webhooks/create-webhook.ts";
import { listen } from "../src/web/server.ts";
import { axeFindings } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { buildApp } from "./built-app.ts";
import { chromium, NO_CHROMIUM } from "./needs.ts";
import { everywhere, openOffice } from "./newsroom/office.ts";
import { settled } from "./newsroom/settled.ts";
import { published } from "./store/fixture.ts";
import { overflow, watchedPage } from "./watched-page.ts";

const path = chromium();
const skip = !path && NO_CHROMIUM;
const room = path ? await opened(path) : null;
after(async () => {
  await room?.browser.close();
  await room?.deliveries.stop();
  room?.receiver.close();
  await room?.server.close();
  await room?.office.close();
});

/** A newsroom with an administrator, on a port, and a receiver that accepts everything but the first message. */
async function opened(executablePath: string) {
  buildApp();
  const office = await openOffice();
  const administrator = await office.hire(everywhere("administrator"), everywhere("chief"));
  let asked = 0;
  const receiver = createServer((_, response) => response.writeHead(asked++ === 0 ? 500 : 204).end());
  await once(receiver.listen(0, "127.0.0.1"), "listening");
  const address = `127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  const article = async () => ({});
  const deliveries = openDeliveries(office.store, { door: openDoor([address]), article }, (error) => assert.fail(String(error)));
  const server = await listen(office.answer, { host: "127.0.0.1", port: 0 });
  const origin = `http://hecheng.localhost:${server.port}`;
  return { office, administrator, receiver, address: `http://${address}/in`, deliveries, server, browser: await openBrowser(executablePath), origin };
}

async function screen(options: BrowserContextOptions = {}) {
  assert.ok(room);
  const watched = await watchedPage(room.browser, { locale: "zh-CN", ...options });
  const [name = "", value = ""] = room.office.cookieOf(room.administrator).split("=");
  await watched.page.context().addCookies([{ name, value, url: room.origin }]);
  await watched.page.addInitScript(() => {
    (globalThis as unknown as { localStorage: { setItem(key: string, value: string): void } }).localStorage.setItem("dateline.site", '"hecheng"');
  });
  await watched.page.goto(`${room.origin}/newsroom/webhooks`);
  return { ...room, ...watched };
}

/** What axe finds on the page, or in the dialog that stands before it. */
async function violationsOn(page: Page, within = "body"): Promise<string[]> {
  await settled(page);
  // The frame and each dialog have a header; the dialog is the only one that is read while it is open.
  return axeFindings(page, within, ["landmark-no-duplicate-banner"]);
}

const DIALOG = "[role=dialog]";

test("an administrator subscribes an address, sees its secret once, tests it, and follows what became of each message", { skip }, async () => {
  const { page, complaints, address, office, deliveries } = await screen();
  const deliver = async () => {
    await deliveries.look(office.clock.at);
    await deliveries.settled();
  };
  await page.getByRole("button", { name: "新建推送" }).first().click();
  assert.deepEqual(await violationsOn(page, DIALOG), []);
  await page.getByLabel("接收地址").fill("ftp://receiver.example/");
  await page.getByRole("button", { name: "添加" }).click();
  await page.getByText("地址以 https:// 或 http:// 开头").waitFor();
  await page.getByLabel("接收地址").fill(address);
  await page.getByLabel("撤稿").uncheck();
  await page.getByRole("button", { name: "添加" }).click();
  const secret = await page.getByLabel("签名密钥").inputValue();
  assert.match(secret, /^whsec_[\w+/]{43}=$/);
  assert.deepEqual(await violationsOn(page, DIALOG), []);
  await page.getByRole("button", { name: "已保存好" }).click();
  await page.getByRole("cell", { name: "发布、更正" }).waitFor();
  assert.ok(!(await page.content()).includes(secret));

  await published(office);
  await deliver();
  await page.reload();
  await page.getByText(/起送不到，仍在重试/).waitFor();
  await page.getByRole("button", { name: address }).click();
  await page.getByText(/试了 1 次：HTTP 500/).waitFor();
  assert.deepEqual(await violationsOn(page, DIALOG), []);
  await page.getByRole("button", { name: "发一条测试" }).click();
  await page.getByText("正要送出").waitFor();
  await deliver();
  await page.getByText("已送达（204）").waitFor();
  await page.getByRole("button", { name: "停用" }).click();
  await page.getByRole("button", { name: "启用" }).click();
  await page.getByRole("button", { name: "停用" }).waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "删除" }).click();
  await page.getByText("还没有推送").waitFor();
  const unasked = complaints.filter((one) => !/\b400\b/.test(one)); // the address that was refused
  assert.deepEqual(unasked, []);
});

test("one that the program switched off is red on the screen and counted beside its name, also on a telephone", { skip }, async () => {
  assert.ok(room);
  const form = { sectionId: null, address: "https://receiver.example/in", events: ["published" as const] };
  const { id } = await createWebhook(room.office.store, room.administrator, "hecheng", form);
  await room.office.store.act(({ db, now }) =>
    db.updateTable("webhooks").set({ endedAt: now, problem: "TimeoutError" }).where("id", "=", id).execute(),
  );
  for (const options of [{}, { viewport: { width: 390, height: 844 } }]) {
    const { page, complaints } = await screen(options);
    await page.getByText(/自动停用：20 秒内没有回应/).waitFor();
    if (!("viewport" in options)) await page.getByText("1 个停用").waitFor();
    assert.ok((await overflow(page)) <= 0);
    assert.deepEqual(await violationsOn(page), []);
    assert.deepEqual(complaints, []);
  }
});
