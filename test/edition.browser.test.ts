import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Page } from "playwright-core";
import { convert } from "../src/text/convert.ts";
import { traditionalPage } from "../src/views/edition/traditional-page.ts";
import { axeFindings } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { chromium, NO_CHROMIUM } from "./needs.ts";
import { answerAt, startDemo } from "./program.ts";
import { addresses, big5, shownText, skeleton } from "./traditional-page.ts";
import { overflow, watchedPage } from "./watched-page.ts";

const path = chromium();
const browser = path ? await openBrowser(path) : null;
const demo = browser ? await startDemo() : null;
after(async () => {
  await browser?.close();
  await demo?.stop();
});
const skip = !browser && NO_CHROMIUM;

function parts() {
  assert.ok(browser && demo);
  return { browser, sites: [demo.city, demo.digest] };
}

/** The paths of pages that a site's home page and its site map lead to, and of all articles of its newest day. */
async function pathsOf(site: string): Promise<string[]> {
  const from = await Promise.all(["/", "/sitemap", "/today"].map((start) => answerAt(site + start)));
  const links = from
    .flatMap(({ text }) => addresses(text))
    .filter((address) => /^\/(?!hant\/|media\/|assets\/|icon|qr\/|[^?]*\.(?:xml|json|webmanifest))/.test(address));
  return [...new Set(links.map((link) => link.replace(/#.*/, "")))];
}

test("every page's twin is the same page: its elements, and its addresses but for the prefix", { skip }, async () => {
  for (const site of parts().sites) {
    const paths = await pathsOf(site);
    assert.ok(paths.length > 25, String(paths.length));
    for (const path of paths) {
      const [plain, twin] = await Promise.all([answerAt(site + path), answerAt(`${site}/hant${path}`)]);
      assert.equal(twin.status, plain.status, path);
      assert.deepEqual(skeleton(twin.text), skeleton(plain.text), path);
      const unprefixed = addresses(twin.text).map((address) => address.replace(/^(https?:\/\/[^/]+)?\/hant\//, "$1/"));
      assert.deepEqual(
        unprefixed,
        addresses(plain.text).map((address) => address.replace(/^(https?:\/\/[^/]+)?\/hant\//, "$1/")),
        path,
      );
    }
  }
});

test("no twin has a character left that only Simplified has, and converted again it stays as it is but for one character in a thousand", {
  skip,
}, async () => {
  const traditional = big5();
  let all = 0;
  let changed = 0;
  for (const site of parts().sites) {
    for (const path of await pathsOf(site)) {
      const { text } = await answerAt(`${site}/hant${path}`);
      const characters = [...shownText(text)];
      const left = new Set(characters.filter((one) => /\p{Script=Han}/u.test(one) && !traditional.has(one) && convert(one, "tw") !== one));
      assert.deepEqual([...left], [], path);
      const again = traditionalPage(text, { edition: "tw", words: new Map(), origin: site });
      assert.deepEqual(addresses(again), addresses(text), path);
      const others = [...shownText(again)];
      assert.equal(others.length, characters.length, path);
      all += characters.length;
      changed += characters.filter((one, at) => one !== others[at]).length;
    }
  }
  // The tables read Simplified, where 谷 may be 穀: of a name that nothing marks they cannot know better.
  assert.ok(changed <= all / 1_000, `${changed} of ${all}`);
});

const shown = (page: Page) => page.locator("html").getAttribute("lang");
const below = (page: Page) => page.url().replace(/^https?:\/\/[^/]+/, "");

async function click(page: Page, name: string): Promise<void> {
  await Promise.all([page.waitForEvent("load"), page.getByRole("link", { name, exact: true }).click()]);
}

test("the switch goes there and back and keeps the page, wide and on a telephone", { skip }, async () => {
  const { browser, sites } = parts();
  for (const [at, site] of sites.entries()) {
    const paths = await pathsOf(site);
    const article = paths.find((path) => /^\/\d{4}\/\d\d\/\d\d\/a/.test(path));
    const section = paths.find((path) => /^\/[a-z]+\/$/.test(path));
    const { page, complaints } = await watchedPage(browser, { viewport: { width: [1280, 390][at] ?? 390, height: 844 } });
    for (const path of [article, section, "/today", "/login"]) {
      await page.goto(site + path);
      const plain = below(page);
      await click(page, "繁體中文");
      assert.equal(below(page), `/hant${plain}`);
      assert.equal(await shown(page), "zh-Hant-TW");
      assert.ok((await overflow(page)) <= 0, `${page.url()} is ${await overflow(page)} px too wide`);
      assert.equal(await page.getByRole("link", { name: "繁體中文", exact: true }).count(), 0);
      await click(page, "简体中文");
      assert.equal(below(page), plain);
      assert.equal(await shown(page), "zh-Hans");
    }
    assert.deepEqual(complaints, []);
    await page.context().close();
  }
});

test("links inside the edition stay in it", { skip }, async () => {
  const { browser, sites } = parts();
  for (const site of sites) {
    const { page, complaints } = await watchedPage(browser);
    await page.goto(`${site}/hant/`);
    await Promise.all([page.waitForEvent("load"), page.locator("main ul.list a").first().click()]);
    assert.match(below(page), /^\/hant\/\d{4}\/\d\d\/\d\d\/a/);
    await Promise.all([page.waitForEvent("load"), page.locator("nav.crumb a").last().click()]);
    assert.match(below(page), /^\/hant\/[a-z/]+\/$/);
    assert.equal(await shown(page), "zh-Hant-TW");
    assert.deepEqual(complaints, []);
    await page.context().close();
  }
});

test("either script finds what is written in Simplified, and the switch keeps the query as it was typed", { skip }, async () => {
  const { browser, sites } = parts();
  const [site = ""] = sites;
  const { page, complaints } = await watchedPage(browser);
  const first = () =>
    page
      .locator("main")
      .getByRole("link", { name: /採石|采石/ })
      .first();
  for (const [start, query] of [
    ["/hant/search", "採石場"],
    ["/hant/search", "采石场"],
    ["/search", "採石場"],
  ] as const) {
    await page.goto(site + start);
    await page.getByRole("main").getByRole("searchbox").fill(query);
    await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
    assert.ok(below(page).startsWith(`${start}?`), page.url());
    assert.equal(await page.getByRole("main").getByRole("searchbox").inputValue(), query);
    assert.equal(await first().isVisible(), true, `${start} ${query}`);
    await click(page, start === "/search" ? "繁體中文" : "简体中文");
    assert.equal(new URL(page.url()).searchParams.get("q"), query);
    assert.equal(await first().isVisible(), true, `${start} ${query}, switched`);
  }
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("who chose an edition comes back to it from elsewhere, and nobody else is sent anywhere", { skip }, async () => {
  const { browser, sites } = parts();
  const [site = ""] = sites;
  const { page } = await watchedPage(browser, { locale: "zh-TW" });
  await page.goto(`${site}/about`);
  assert.equal(below(page), "/about", "a browser's language decides nothing");
  await click(page, "繁體中文");
  await page.goto(`${site}/contact`);
  await page.waitForURL(`${site}/hant/contact`);
  await click(page, "简体中文");
  assert.equal(below(page), "/contact", "the switch itself is obeyed");
  await page.goto(`${site}/hant/about`);
  await page.waitForURL(`${site}/about`);
  await page.context().close();
});

test("axe finds nothing in the Traditional edition", { skip }, async () => {
  const { browser, sites } = parts();
  const { page } = await watchedPage(browser, { bypassCSP: true });
  for (const site of sites) {
    await page.goto(`${site}/hant/`);
    const violations = await axeFindings(page);
    assert.deepEqual(violations, [], site);
  }
  await page.context().close();
});
