import assert from "node:assert/strict";
import { after, test } from "node:test";
import { withdraw } from "../src/newsroom/withdraw.ts";
import { holdAssets } from "../src/portal/assets.ts";
import { keepPages } from "../src/portal/engine/pages.ts";
import { keepParts } from "../src/portal/parts.ts";
import { portalRoutes } from "../src/portal/routes.ts";
import { type Listening, listen } from "../src/web/server.ts";
import { axeFindings } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { chromium, NO_CHROMIUM } from "./needs.ts";
import { ACTOR, openNewsroom, published, text } from "./store/fixture.ts";

const path = chromium();
const skip = !path && NO_CHROMIUM;
const room = path ? await openNewsroom(async () => null) : null;
let server: Listening | null = null;
after(async () => {
  await server?.close();
  await room?.close();
});

async function serve(port: number): Promise<Listening> {
  assert.ok(room);
  const held = holdAssets();
  const portal = { store: room.store, parts: keepParts(room.store.changes), assets: held.addresses, port };
  const app = portalRoutes(portal, keepPages(portal), held, (error) => assert.fail(String(error)));
  server = await listen(app.fetch, { host: "127.0.0.1", port });
  return server;
}

test("articles that were read stay readable without a network, are listed there, and are gone once they are withdrawn (A25)", { skip }, async () => {
  assert.ok(path && room);
  const ids: string[] = [];
  for (const headline of ["渡口复航", "北坡通车", "没有读过"]) ids.push((await published(room, { text: text({ headline }) })).articleId);
  const [first = "", second = "", unread = ""] = ids.map((id) => `/2026/03/02/${id}`);
  const { port } = await serve(0);
  const origin = `http://hecheng.localhost:${port}`;
  const browser = await openBrowser(path);
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 }, locale: "zh-CN" });
    await page.goto(origin);
    await page.evaluate(
      "navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller ?? new Promise((controlled) => navigator.serviceWorker.addEventListener('controllerchange', controlled)))",
    );
    for (const one of [first, second]) {
      await page.goto(origin + one);
      await page.waitForFunction(`caches.match(${JSON.stringify(one)}).then(Boolean)`);
    }
    await server?.close();

    await page.goto(origin + first);
    assert.match(await page.locator("article").innerText(), /全长三百米/);
    await page.goto(origin + unread);
    await page.getByRole("heading", { name: "现在没有网络" }).waitFor();
    await page.locator("#main").getByRole("link", { name: "北坡通车" }).waitFor();
    assert.deepEqual(await page.locator("[data-read] a").allInnerTexts(), ["北坡通车", "渡口复航"]);
    assert.deepEqual(await axeFindings(page), []);
    await page.locator("#main").getByRole("link", { name: "北坡通车" }).click();
    await page.getByRole("heading", { name: "北坡通车" }).waitFor();

    await serve(port);
    await withdraw(room.store, ACTOR, ids[0] ?? "", "撤。");
    const gone = await page.goto(origin + first);
    assert.equal(gone?.status(), 410);
    await page.waitForFunction(`caches.match(${JSON.stringify(first)}).then((kept) => !kept)`);
  } finally {
    await browser.close();
  }
});
