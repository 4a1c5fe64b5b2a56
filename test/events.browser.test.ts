import assert from "node:assert/strict";
import { after, test } from "node:test";
import { makeId } from "../src/core/ids.ts";
import { tellEvent } from "../src/group/telling/tell-event.ts";
import { putPublicEvent } from "../src/newsroom/events/put-public-event.ts";
import { makeSegmenter } from "../src/text/segment.ts";
import { listen } from "../src/web/server.ts";
import { axeFindings } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { chainedEvents, DAM } from "./event-fixture.ts";
import { chromium, NO_CHROMIUM } from "./needs.ts";
import { NOW, portalFixture } from "./portal-fixture.ts";
import { overflow, watchedPage } from "./watched-page.ts";

const path = chromium();
const skip = !path && NO_CHROMIUM;
const room = path ? await opened(path) : null;
after(async () => {
  await room?.browser.close();
  await room?.server.close();
  await room?.portal.close();
});

/** A portal with the dam's event and an article of it, on a port. */
async function opened(executablePath: string) {
  const portal = await portalFixture();
  const own = await portal.publish({ headline: "渗漏止住以后：在学校里过夜的村民", bodyHtml: "<p>学校里睡着村民。</p>" });
  const id = makeId("event", NOW, new Uint8Array(10));
  const { segment } = makeSegmenter(["范岚"]);
  const dispatches = DAM.map((dispatch) => (dispatch.dispatchId === "d4" ? { ...dispatch, articleId: own } : dispatch));
  const told = tellEvent({ id, headline: null, dispatches }, segment);
  await portal.store.act((act) => putPublicEvent(act, "city", told, [own]));
  const others = told.sources.map((source) => ({ ...source, articleId: null }));
  const later = { ...told, id: makeId("event", NOW + 1, new Uint8Array(10)), headline: "渗漏之后的夏天：库区村民回家清淤", sources: others };
  const story = await chainedEvents(portal.store, "city", [told, later], "水库的夏天");
  const server = await listen(
    (request) => {
      const { pathname, search } = new URL(request.url);
      return portal.ask(pathname + search, { method: request.method, headers: Object.fromEntries(request.headers) });
    },
    { host: "127.0.0.1", port: 0 },
  );
  return { portal, server, browser: await openBrowser(executablePath), origin: `http://localhost:${server.port}`, id, own, story };
}

for (const [script, prefix, width, colorScheme] of [
  ["Simplified", "", 1280, "light"],
  ["Traditional", "/hant", 390, "dark"],
] as const) {
  test(`events are read in ${script} characters, ${width} px wide: nothing sticks out, nothing complains, axe finds nothing`, { skip }, async () => {
    assert.ok(room);
    const { page, complaints } = await watchedPage(room.browser, { viewport: { width, height: 900 }, colorScheme });
    for (const address of [`${prefix}/events/${room.id}`, `${prefix}/events/`, `${prefix}/stories/${room.story}`]) {
      await page.goto(room.origin + address);
      for (const summary of await page.locator("main summary").all()) await summary.click();
      assert.equal(await overflow(page), 0, address);
      assert.deepEqual(await axeFindings(page), [], address);
    }
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test("who said it leads to where that source stands, and from an article one comes to its event and back", { skip }, async () => {
  assert.ok(room);
  const { page } = await watchedPage(room.browser, { viewport: { width: 1280, height: 900 } });
  await page.goto(`${room.origin}/2026/05/15/${room.own}`);
  await page.locator(".same-event a").click();
  await page.waitForURL(`**/events/${room.id}`);
  await page.locator(".said-by .by a").first().click();
  assert.equal(await page.locator(".event-sources > li:target h3").innerText(), "溪岭水库大坝出现渗漏 下游三村连夜转移");
  await page.locator(".event-sources a", { hasText: "渗漏止住以后" }).click();
  await page.waitForURL(`**/${room.own}`);
  await page.context().close();
});
