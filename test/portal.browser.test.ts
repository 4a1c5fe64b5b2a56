import assert from "node:assert/strict";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Locator, Page } from "playwright-core";
import { axeFindings } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { chromium, NO_CHROMIUM } from "./needs.ts";
import { answerAt, startDemo } from "./program.ts";
import { overflow, watchedPage } from "./watched-page.ts";

const path = chromium();
const browser = path ? await openBrowser(path) : null;
const demo = browser ? await startDemo() : null;
after(async () => {
  await browser?.close();
  await demo?.stop();
});
const skip = !browser && NO_CHROMIUM;
const PATHS = ["/", "/today", "/pictures", "/sitemap", "/about", "/contact", "/copyright", "/follow"];

function parts() {
  assert.ok(browser && demo);
  return { browser, city: demo.city, digest: demo.digest };
}

/** One page of every kind on both sites: the plain ones, a section's front, a month, and articles of every odd shape. */
async function everyPage(): Promise<string[]> {
  const { city, digest } = parts();
  const found: string[] = [];
  for (const site of [city, digest]) {
    const links = await linksOf(`${site}/today`);
    const home = await linksOf(`${site}/`);
    const fronts = home.filter((link) => /^\/[a-z]+\/$/.test(link)).slice(0, 2);
    const articles = [...links, ...home].filter((link) => /^\/\d{4}\/\d\d\/\d\d\/a/.test(link));
    found.push(...[...PATHS, ...fronts, ...new Set(articles)].map((link) => site + link));
  }
  return found;
}

async function linksOf(address: string): Promise<string[]> {
  return [...(await answerAt(address)).text.matchAll(/ href="([^"]+)"/g)].map(([, link = ""]) => link);
}

/** Clicks a link and waits until the page behind it is there whole: what is counted at once must not be counted of half a page. */
async function follow(page: Page, link: Locator): Promise<void> {
  await Promise.all([page.waitForEvent("load"), link.click()]);
}

const anArticle = (page: Page) => page.locator("main ul.list a").first();

test("a reader goes from the home page to an article and up its breadcrumb, and nothing complains", { skip }, async () => {
  const { browser, city, digest } = parts();
  for (const site of [city, digest]) {
    const { page, complaints } = await watchedPage(browser);
    await page.goto(`${site}/`);
    await follow(page, anArticle(page));
    await page.waitForURL(/\/\d{4}\/\d\d\/\d\d\/a[0-9a-z]+$/);
    const headline = await page.locator("article h1").innerText();
    assert.ok((await page.title()).startsWith(headline.replace(/\s+/g, " ").slice(0, 8)));
    const steps = page.locator("nav.crumb a");
    const section = await steps.last().innerText();
    await follow(page, steps.last());
    assert.equal(await page.locator("main h1").innerText(), section);
    assert.deepEqual(complaints, []);
    await page.context().close();
  }
});

test("related news stand in two columns under an article, in one on a phone, and lead on in either script (A11)", { skip }, async () => {
  const { browser, city, digest } = parts();
  for (const front of [`${city}/xinwen/shizheng/`, `${digest}/shizheng/`]) {
    for (const edition of ["", "/hant"]) {
      const { page, complaints } = await watchedPage(browser);
      await page.goto(front.replace(/(?<=\d)\//, `${edition}/`));
      await follow(page, anArticle(page));
      const lines = page.locator("article ul.related li");
      const lefts = async () => new Set(await lines.evaluateAll((all) => all.map((line) => Math.round(line.getBoundingClientRect().left))));
      await page.setViewportSize({ width: 1280, height: 900 });
      assert.ok((await lines.count()) > 1);
      assert.equal((await lefts()).size, 2);
      await page.setViewportSize({ width: 390, height: 844 });
      assert.equal((await lefts()).size, 1);
      const title = await lines.first().locator("a").getAttribute("title");
      await follow(page, lines.first().locator("a"));
      assert.equal((await page.locator("article h1").innerText()).replace(/\s/g, ""), title?.replace(/\s/g, ""));
      assert.ok(new URL(page.url()).pathname.startsWith(`${edition}/2`));
      assert.deepEqual(complaints, []);
      await page.context().close();
    }
  }
});

test("the size of the text is changed and remembered", { skip }, async () => {
  const { browser, city } = parts();
  const { page, complaints } = await watchedPage(browser);
  await page.goto(`${city}/today`);
  await follow(page, anArticle(page));
  const size = () =>
    page
      .locator(".body")
      .evaluate((body) => (globalThis as unknown as { getComputedStyle(of: unknown): { fontSize: string } }).getComputedStyle(body).fontSize);
  assert.equal(await size(), "18px");
  await page.getByRole("button", { name: "大" }).click();
  assert.equal(await size(), "22px");
  await page.reload();
  assert.equal(await size(), "22px");
  assert.equal(await page.getByRole("button", { name: "大" }).getAttribute("aria-pressed"), "true");
  await page.getByRole("button", { name: "中" }).click();
  assert.equal(await size(), "18px");
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("dark follows the system until the reader says otherwise, and is remembered", { skip }, async () => {
  const { browser, city } = parts();
  const { page } = await watchedPage(browser, { colorScheme: "dark" });
  const ground = () =>
    page
      .locator("body")
      .evaluate(
        (body) => (globalThis as unknown as { getComputedStyle(of: unknown): { backgroundColor: string } }).getComputedStyle(body).backgroundColor,
      );
  await page.goto(`${city}/`);
  assert.equal(await ground(), "rgb(24, 23, 21)");
  await page.getByRole("button", { name: "切换明暗" }).click();
  assert.equal(await ground(), "rgb(255, 254, 251)");
  await page.reload();
  assert.equal(await ground(), "rgb(255, 254, 251)");
  await page.context().close();
});

test("an article prints without what stands around it", { skip }, async () => {
  const { browser, city } = parts();
  const { page } = await watchedPage(browser);
  await page.goto(`${city}/today`);
  await follow(page, anArticle(page));
  await page.getByRole("button", { name: "打印本页" }).click();
  assert.equal(await page.evaluate(() => (globalThis as unknown as { printed: number }).printed), 1);
  await page.emulateMedia({ media: "print" });
  for (const gone of ["nav.main", "aside", "footer", ".util", ".tools"]) assert.equal(await page.locator(gone).first().isVisible(), false, gone);
  for (const kept of ["article h1", ".body", ".meta", ".clause"]) assert.equal(await page.locator(kept).first().isVisible(), true, kept);
  await page.context().close();
});

test("the calendar leads from day to day", { skip }, async () => {
  const { browser, city } = parts();
  const { page, complaints } = await watchedPage(browser);
  await page.goto(`${city}/today`);
  const today = new URL(page.url()).pathname;
  await follow(page, page.getByRole("link", { name: /^« \d{4}-\d\d-\d\d$/ }));
  assert.notEqual(new URL(page.url()).pathname, today);
  assert.ok((await page.locator("main ul.list li").count()) > 0);
  const marked = page.locator('.calendar [aria-current="date"]');
  assert.equal(await marked.innerText(), String(Number(new URL(page.url()).pathname.split("/")[3])));
  await follow(page, page.locator(".calendar caption a").last());
  assert.match(page.url(), /\/\d{4}\/\d\d\/$/);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("no page of either site scrolls sideways at 390 px, at 768 or at 1280, nor complains", { skip }, async () => {
  const { browser } = parts();
  const { page, complaints } = await watchedPage(browser);
  for (const address of await everyPage()) {
    await page.goto(address);
    for (const width of [390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      assert.ok((await overflow(page)) <= 0, `${address} at ${width} px: ${await overflow(page)} px too wide`);
    }
  }
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("axe finds nothing on any kind of page, light or dark", { skip }, async () => {
  const { browser } = parts();
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    const { page } = await watchedPage(browser, { colorScheme, bypassCSP: true });
    for (const address of (await everyPage()).filter((_, at) => at % (colorScheme === "light" ? 3 : 7) === 0)) {
      await page.goto(address);
      const violations = await axeFindings(page);
      found.push(...violations.map((violation) => `${address} (${colorScheme}): ${violation}`));
    }
    await page.context().close();
  }
  assert.deepEqual(found, []);
});

test("pages are read without any script, and the first Tab leads past the navigation", { skip }, async () => {
  const { browser, city } = parts();
  const without = await watchedPage(browser, { javaScriptEnabled: false });
  await without.page.goto(`${city}/`);
  await follow(without.page, anArticle(without.page));
  assert.ok(await without.page.locator(".body p").first().isVisible());
  assert.equal(await without.page.getByRole("button", { name: "打印本页" }).count(), 0);
  await without.page.context().close();
  const { page } = await watchedPage(browser);
  await page.goto(`${city}/`);
  await page.keyboard.press("Tab");
  assert.equal(await page.locator(":focus").innerText(), "跳到正文");
  await page.context().close();
});

test("a page, the style and the script stay within their limits when compressed", { skip }, async () => {
  const kilobytes = async (address: string) => gzipSync((await answerAt(address)).text).length / 1024;
  for (const address of await everyPage()) assert.ok((await kilobytes(address)) <= 14, `${address}: ${await kilobytes(address)} kB`);
  const { city } = parts();
  const home = (await answerAt(`${city}/`)).text;
  const css = /href="(\/assets\/[^"]+\.css)"/.exec(home)?.[1];
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(home)?.[1];
  assert.ok((await kilobytes(city + css)) <= 12);
  assert.ok((await kilobytes(city + script)) <= 4);
});
