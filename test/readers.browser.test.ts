import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import type { BrowserContextOptions, Page } from "playwright-core";
import { axeFindings } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { chromium, NO_CHROMIUM } from "./needs.ts";
import { startDemo } from "./program.ts";
import { overflow, watchedPage } from "./watched-page.ts";

const path = chromium();
const browser = path ? await openBrowser(path) : null;
const demo = browser ? await startDemo() : null;
after(async () => {
  await browser?.close();
  await demo?.stop();
});
const skip = !browser && NO_CHROMIUM;
const PASSWORD = "三条河 在城南 汇成一片湖";
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 } };
const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

function parts() {
  assert.ok(browser && demo);
  return { browser, demo };
}

/** The link in the letter to an address, as the worker wrote it into the data folder. */
async function linkFor(address: string): Promise<string> {
  const folder = join(parts().demo.data, "mail");
  for (;;) {
    const files = await readdir(folder).catch(() => []);
    for (const file of files.sort().reverse()) {
      const [head = "", body = ""] = (await readFile(join(folder, file), "utf8")).split("\r\n\r\n");
      const link = /http:\S+token=\S+/.exec(Buffer.from(body, "base64").toString())?.[0];
      if (head.includes(address) && link) return link;
    }
    await pause(50);
  }
}

/** Sends the form that holds a button, and waits until the page that answers is there whole. */
async function send(page: Page, button: string): Promise<void> {
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: button, exact: true }).click()]);
}

async function clean(page: Page): Promise<void> {
  assert.deepEqual([await axeFindings(page), await overflow(page)], [[], 0], page.url());
}

async function register(page: Page, site: string, email: string, name: string): Promise<void> {
  await page.goto(`${site}/register`);
  await page.getByLabel("邮箱").fill(email);
  await page.getByLabel("名字").fill(name);
  await page.getByLabel("密码").fill(PASSWORD);
  await send(page, "注册");
  await page.goto(await linkFor(email));
  await page.getByLabel("注册时设的密码").fill(PASSWORD);
  await send(page, "完成注册");
  assert.equal(new URL(page.url()).pathname, "/me");
}

const articleOf = async (page: Page, site: string) => {
  await page.goto(`${site}/today`);
  const href = await page.locator("main ul.list a").first().getAttribute("href");
  await page.goto(site + href);
};

for (const [width, options] of [
  ["a telephone", PHONE],
  ["a desk", DESK],
] as const) {
  test(`on ${width} a reader registers by mail, keeps an article, follows a section, takes their data along and leaves (A24)`, { skip }, async () => {
    const { browser, demo } = parts();
    const { page, complaints } = await watchedPage(browser, options);
    const email = `reader.${options.viewport?.width}@yunzhou.example`;
    const name = `读者${options.viewport?.width}`;
    await register(page, demo.city, email, name);
    await clean(page);

    await articleOf(page, demo.city);
    const me = page.getByRole("link", { name: new RegExp(name) });
    await me.waitFor();
    assert.equal(await page.getByRole("link", { name: "登录" }).isVisible(), false);
    const article = new URL(page.url()).pathname;
    const keep = page.getByRole("button", { name: "收藏" });
    const kept = page.waitForResponse(/\/api\/me\/favourites\//);
    await keep.click();
    assert.equal((await kept).status(), 200);
    assert.equal(await keep.getAttribute("aria-pressed"), "true");
    await page.reload();
    await page.locator('button[aria-pressed="true"]', { hasText: "收藏" }).waitFor();

    await page.goto(`${demo.city}/shehui/`);
    const follow = page.getByRole("button", { name: "关注" });
    await page.locator('form[data-follow] button[aria-pressed="false"]').waitFor();
    const followed = page.waitForResponse(/\/api\/me\/follows\//);
    await follow.click();
    await followed;

    await page.goto(`${demo.city}/me`);
    assert.equal(await page.locator(`main a[href="${article}"]`).count(), 1);
    for (const own of ["/me/favourites", "/me/follows", "/me/settings"]) {
      await page.goto(demo.city + own);
      await clean(page);
    }
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "导出我的全部数据" }).click();
    const data = JSON.parse(await readFile(await (await download).path(), "utf8"));
    assert.deepEqual([data.account.email, data.favourites.length, data.followedSections.length], [email, 1, 1]);

    await page.getByText("注销账号").first().click();
    await page.locator("details").getByLabel("当前密码").fill(PASSWORD);
    await send(page, "注销账号");
    assert.match(await page.locator("main").innerText(), /都已删除/);
    await page.goto(`${demo.city}/me`);
    assert.equal(new URL(page.url()).pathname, "/login");
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test("all of it works without a script, and what was asked for before the log-in is there after it", { skip }, async () => {
  const { browser, demo } = parts();
  const { page, complaints } = await watchedPage(browser, { ...PHONE, javaScriptEnabled: false });
  const email = "no.script@yunzhou.example";
  await register(page, demo.city, email, "不用脚本的人");
  await send(page, "退出登录");
  await articleOf(page, demo.city);
  const address = page.url();
  await send(page, "收藏");
  await page.getByLabel("邮箱").fill(email);
  await page.getByLabel("密码").fill(PASSWORD);
  await send(page, "登录");
  assert.equal(page.url(), address);
  await send(page, "收藏");
  await page.goto(`${demo.city}/me/favourites`);
  assert.equal(await page.locator("ul.kept li").count(), 1);
  await Promise.all([page.waitForEvent("load"), page.locator("ul.kept button").click()]);
  assert.equal(await page.locator("ul.kept li").count(), 0);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("preferences follow a reader to another device, and a change there comes back", { skip }, async () => {
  const { browser, demo } = parts();
  const first = await watchedPage(browser, DESK);
  const email = "two.devices@yunzhou.example";
  await register(first.page, demo.city, email, "两台设备");
  await articleOf(first.page, demo.city);
  await first.page.getByRole("link", { name: "两台设备" }).waitFor();
  const saved = first.page.waitForResponse(/\/api\/me\/preferences/);
  await first.page.getByRole("button", { name: "大", exact: true }).click();
  assert.equal((await saved).status(), 200);
  const second = await watchedPage(browser, PHONE);
  await second.page.goto(`${demo.city}/login`);
  await second.page.getByLabel("邮箱").fill(email);
  await second.page.getByLabel("密码").fill(PASSWORD);
  await send(second.page, "登录");
  await articleOf(second.page, demo.city);
  await second.page.locator('html[data-size="l"]').waitFor();
  assert.deepEqual([...first.complaints, ...second.complaints], []);
  await first.page.context().close();
  await second.page.context().close();
});

test("the ways in are axe-clean on both sites and in both editions, and a refusal is at its field", { skip }, async () => {
  const { browser, demo } = parts();
  for (const [options, site] of [
    [PHONE, demo.city],
    [DESK, demo.digest],
  ] as const) {
    const { page } = await watchedPage(browser, options);
    for (const door of ["/register", "/hant/login?next=/today", "/forgot"]) {
      await page.goto(site + door);
      await clean(page);
    }
    await page.goto(`${site}/register`);
    await page.locator("form.form").evaluate((form) => {
      (form as unknown as { noValidate: boolean }).noValidate = true;
    });
    await page.getByLabel("名字").fill("林渡");
    await send(page, "注册");
    await clean(page);
    const wrong = page.locator("[aria-invalid]");
    assert.equal(await wrong.getAttribute("name"), "email");
    await page.locator("[aria-invalid]:focus").waitFor();
    assert.equal(await page.getByLabel("名字").inputValue(), "林渡");
    await page.context().close();
  }
});
