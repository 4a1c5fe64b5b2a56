import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Page } from "playwright-core";
import { openBrowser } from "./browser.ts";
import { chromium, NO_CHROMIUM } from "./needs.ts";
import { NO_SHARED } from "./shared.ts";
import { exposed, VECTORS } from "./xss-vectors.ts";

const path = chromium();
const browser = path ? await openBrowser(path) : null;
after(() => browser?.close());
const skip = (!browser && NO_CHROMIUM) || (VECTORS.length === 0 && NO_SHARED);

const PORTAL = "https://portal.example/";

/** What fired on a page that carries `markup`: script that ran, dialogs, requests for anything but pictures, navigations away. */
async function firedOn(page: Page, markup: string): Promise<string[]> {
  const fired: string[] = [];
  await page.exposeFunction("trap", (what: string) => fired.push(what));
  await page.addInitScript(() => {
    const report = (what: string) => () => (globalThis as unknown as { trap(what: string): void }).trap(what);
    for (const name of ["alert", "confirm", "prompt", "print", "open", "xss"]) Object.assign(globalThis, { [name]: report(name) });
  });
  page.on("dialog", (dialog) => {
    fired.push(`dialog ${dialog.type()}`);
    void dialog.dismiss();
  });
  page.on("framenavigated", (frame) => {
    if (frame.url() !== PORTAL) fired.push(`navigation to ${frame.url()}`);
  });
  await page.route("**", (route) => {
    const request = route.request();
    if (request.url() === PORTAL && request.isNavigationRequest()) return route.fulfill({ contentType: "text/html; charset=utf-8", body: markup });
    if (request.resourceType() !== "image") fired.push(`${request.resourceType()} from ${request.url()}`);
    return route.fulfill({ status: 404 });
  });
  await page.goto(PORTAL);
  return fired;
}

/** Does what a reader might: moves over, clicks and focuses everything. */
async function touchEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { document, MouseEvent } = globalThis as unknown as {
      document: { querySelectorAll(all: string): Iterable<EventTarget & { focus?(): void }> };
      MouseEvent: new (name: string, how: object) => Event;
    };
    for (const element of document.querySelectorAll("body *")) {
      for (const name of ["mouseover", "mousedown", "mouseup"]) element.dispatchEvent(new MouseEvent(name, { bubbles: true }));
      element.focus?.();
    }
  });
}

test("the trap itself fires where markup is not made safe", { skip }, async () => {
  assert.ok(browser);
  const page = await browser.newPage();
  const fired = await firedOn(
    page,
    "<!doctype html><img src=x onerror=alert(1)><script>prompt(1)</script><iframe src='javascript:parent.confirm(1)'></iframe>",
  );
  await page.waitForTimeout(200);
  await page.close();
  for (const name of ["alert", "prompt", "confirm"]) assert.ok(fired.includes(name), `${name} is not caught: ${fired.join(", ")}`);
});

test("no known payload runs, asks or leads anywhere in a real browser, as body, text, value or address", { skip }, async () => {
  assert.ok(browser);
  for (let from = 0; from < VECTORS.length; from += 16) {
    const markup = VECTORS.slice(from, from + 16).map(exposed);
    const page = await browser.newPage();
    const fired = await firedOn(page, `<!doctype html><title>t</title><body>${markup.join("\n")}`);
    await touchEverything(page);
    await page.waitForTimeout(100);
    await page.close();
    assert.deepEqual(fired, []);
  }
});
