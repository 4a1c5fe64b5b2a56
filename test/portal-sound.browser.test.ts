import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { film } from "../src/commands/demo/recordings/film.ts";
import { sound } from "../src/commands/demo/recordings/sound.ts";
import { yuv } from "../src/commands/demo/recordings/yuv.ts";
import { listen } from "../src/web/server.ts";
import { axeFindings } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { chromium, NO_CHROMIUM } from "./needs.ts";
import { portalFixture } from "./portal-fixture.ts";
import { aShow, pictured, recorded } from "./sound-portal.ts";
import { overflow, watchedPage } from "./watched-page.ts";

const path = chromium();
const skip = !path && NO_CHROMIUM;
const room = path ? await opened(path) : null;
after(async () => {
  await room?.browser.close();
  await room?.server.close();
  await room?.portal.close();
});

/** A portal with an episode of 22 s, a film of 12 s and an article with three pictures, on a port. */
async function opened(executablePath: string) {
  const portal = await portalFixture();
  const { store } = portal;
  const showId = await aShow(portal);
  const [wide, tall, small] = [await pictured(store, 1400, 900, "宽"), await pictured(store, 800, 1200, "高"), await pictured(store, 400, 300, "小")];
  const shown = (id: string) => `<figure><img src="" alt="" data-asset="${id}"></figure><p>河上的一段。</p>`;
  const day = "/2026/05/15/";
  const bodyHtml = "<p>[00:00] 第一响。</p><p>[00:14] 第三响。</p>";
  const published = {
    episode: await portal.publish({
      headline: "塔上晚钟",
      bodyHtml,
      leadAssetId: wide,
      recording: await recorded(store, sound("bell"), { showId, episode: 1 }),
    }),
    film: await portal.publish({ headline: "一条河的一年", bodyHtml, leadAssetId: wide, recording: await recorded(store, await colours()) }),
    pictures: await portal.publish({ headline: "河上三景", leadAssetId: wide, bodyHtml: shown(tall) + shown(small) }),
  };
  const server = await listen(
    (request) => {
      const { pathname, search } = new URL(request.url);
      return portal.ask(pathname + search, { method: request.method, headers: Object.fromEntries(request.headers) });
    },
    { host: "127.0.0.1", port: 0 },
  );
  const at = (id: string) => `http://localhost:${server.port}${day}${id}`;
  return {
    ...{ portal, server, browser: await openBrowser(executablePath), origin: `http://localhost:${server.port}` },
    paths: { episode: at(published.episode), film: at(published.film), pictures: at(published.pictures) },
  };
}

/** Six plain pictures, two seconds each. */
async function colours(): Promise<Buffer> {
  const pictures = ["#a33", "#3a3", "#33a", "#aa3", "#3aa", "#a3a"].map(async (background) => {
    const png = await sharp({ create: { width: 160, height: 96, channels: 3, background } })
      .png()
      .toBuffer();
    return yuv(png, 160, 96);
  });
  return film(await Promise.all(pictures), 2_000);
}

function there() {
  assert.ok(room);
  return room;
}

const PATIENCE = 20_000;
const opening = async (options: Parameters<typeof watchedPage>[1] = {}) => {
  const watched = await watchedPage(there().browser, { viewport: { width: 1280, height: 900 }, ...options });
  watched.page.context().setDefaultTimeout(PATIENCE);
  return watched;
};

/** What a player of a page says of itself, as soon as it is so. */
interface Player {
  currentTime: number;
  duration: number;
  playbackRate: number;
  paused: boolean;
  readyState: number;
  error: object | null;
  textTracks?: { length: number; [i: number]: { cues: { length: number } | null } };
}
const until = (page: Page, isSo: (player: Player) => boolean) => soon(page, `(${isSo})(document.querySelector(".player audio, .player video"))`);

/** Waits until an expression is true in the page; its policy lets nobody but the browser's own tools evaluate one, so that it is asked again and again. */
async function soon(page: Page, expression: string): Promise<void> {
  for (const end = Date.now() + PATIENCE; !(await page.evaluate(expression)); await page.waitForTimeout(50))
    assert.ok(Date.now() < end, `not so after ${PATIENCE} ms: ${expression}`);
}

for (const kind of ["episode", "film"] as const) {
  test(`${kind === "film" ? "a film" : "a sound"} plays, is sought by its own bar, by leaps and by the times of its transcript, and goes on where one stopped`, {
    skip,
  }, async () => {
    const { page, complaints } = await opening();
    const parts: number[] = [];
    page.on("response", (response) => {
      if (response.url().includes("/media/") && response.request().headers()["range"] !== undefined) parts.push(response.status());
    });
    await page.goto(there().paths[kind]);
    await until(page, ({ readyState, duration }) => readyState > 0 && duration > 11);
    await page.evaluate("document.querySelector('.player audio, .player video').muted = true");
    await page.evaluate("document.querySelector('.player audio, .player video').play()");
    await until(page, ({ currentTime, paused }) => currentTime > 0.1 && !paused);
    await page.evaluate("document.querySelector('.player audio, .player video').pause()");
    await page.evaluate("document.querySelector('.player audio, .player video').currentTime = 3");
    await page.getByRole("button", { name: "前进 15 秒" }).click();
    await until(page, ({ currentTime, duration }) => Math.abs(currentTime - Math.min(18, duration)) < 1);
    await page.getByRole("button", { name: "后退 15 秒" }).click();
    await until(page, ({ currentTime }) => currentTime <= 3.5);
    await page.getByLabel("速度").selectOption("1.5");
    await until(page, ({ playbackRate }) => playbackRate === 1.5);
    await page.getByRole("link", { name: "[00:00]" }).click();
    await until(page, ({ currentTime, paused, error }) => currentTime < 3 && !paused && error === null);
    await page.evaluate("document.querySelector('.player audio, .player video').pause()");
    if (kind === "episode") {
      await page.evaluate("document.querySelector('.player audio').currentTime = 11");
      await soon(page, "Object.keys(localStorage).some((key) => key.startsWith('played:'))");
    }
    await page.reload();
    await until(page, ({ readyState, playbackRate }) => readyState > 0 && playbackRate === 1.5);
    if (kind === "episode") await until(page, ({ currentTime }) => Math.abs(currentTime - 11) < 1);
    assert.ok(parts.length > 0 && parts.every((status) => status === 206), `it asked for parts: ${parts}`);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test("a film has captions of its transcript", { skip }, async () => {
  const { page } = await opening();
  await page.goto(there().paths.film);
  await until(page, ({ textTracks }) => (textTracks?.[0]?.cues?.length ?? 0) === 2);
  await page.context().close();
});

test("pictures are leafed through by keys, by buttons and by their small ones; an address names one of them", { skip }, async () => {
  const { page, complaints } = await opening();
  await page.goto(there().paths.pictures);
  await page.getByRole("link", { name: "看组图（共 3 张）»" }).click();
  const count = page.getByRole("status");
  await count.getByText("1 / 3").waitFor();
  const isSeen = (n: number) =>
    soon(
      page,
      `(() => { const { left, width } = document.querySelector("#p${n}").getBoundingClientRect(); const room = document.querySelector(".frames").getBoundingClientRect(); return width > 0 && Math.abs(left - room.left) < 2; })()`,
    );
  await isSeen(1);
  await page.keyboard.press("ArrowRight");
  await count.getByText("2 / 3").waitFor();
  await isSeen(2);
  await page.getByRole("button", { name: "下一张" }).click();
  await count.getByText("3 / 3").waitFor();
  await isSeen(3);
  assert.ok(await page.getByRole("button", { name: "下一张" }).isDisabled());
  await page.getByRole("link", { name: "第 1 张" }).click();
  await count.getByText("1 / 3").waitFor();
  await isSeen(1);
  await page.goto(`${there().paths.pictures}/pictures#p2`);
  await count.getByText("2 / 3").waitFor();
  await isSeen(2);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("without script the pictures stand one under the other, and sound and film have the browser's own player", { skip }, async () => {
  const { page } = await opening({ javaScriptEnabled: false });
  await page.goto(`${there().paths.pictures}/pictures`);
  const [first, second] = [await page.locator("#p1").boundingBox(), await page.locator("#p2").boundingBox()];
  assert.ok(first && second && second.y >= first.y + first.height && first.x === second.x);
  assert.equal(await page.getByRole("button", { name: "下一张" }).count(), 0);
  await page.goto(there().paths.episode);
  assert.ok(await page.locator("audio[controls]").isVisible());
  assert.equal(await page.getByRole("button", { name: "前进 15 秒" }).count(), 0);
  await page.context().close();
});

test("an article is shared by the system's sheet, or its address is copied where there is none", { skip }, async () => {
  const { page } = await opening({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.addInitScript("navigator.share = undefined");
  await page.goto(there().paths.pictures);
  await page.getByRole("button", { name: "分享本文" }).click();
  await page.getByText("地址已复制").waitFor();
  const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
  assert.equal(await page.evaluate("navigator.clipboard.readText()"), canonical);
  await page.addInitScript("navigator.share = async (given) => { globalThis.shared = given; }");
  await page.reload();
  await page.getByRole("button", { name: "分享本文" }).click();
  await soon(page, "globalThis.shared !== undefined");
  assert.deepEqual(await page.evaluate("globalThis.shared"), { title: "河上三景", url: canonical });
  await page.context().close();
});

test("nothing on these pages jumps while it loads, overflows at 390 px, or is against the rules of accessibility", { skip }, async () => {
  const { origin, paths } = there();
  for (const width of [390, 1280]) {
    const { page, complaints } = await opening({ viewport: { width, height: 900 } });
    await page.addInitScript(
      "globalThis.jumped = 0; new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.jumped += value; }).observe({ type: 'layout-shift', buffered: true });",
    );
    for (const address of [
      `${origin}/podcasts`,
      `${origin}/podcasts/yehua`,
      `${origin}/pictures`,
      `${paths.pictures}/pictures`,
      ...Object.values(paths),
    ]) {
      await page.goto(address, { waitUntil: "networkidle" });
      await page.evaluate("scrollTo(0, document.body.scrollHeight)");
      await soon(page, IN_SIGHT_IS_THERE);
      const jumped = await page.evaluate<number>("globalThis.jumped");
      assert.ok(jumped < OWN_PARTS, `${address} at ${width} px jumps by ${jumped}`);
      assert.equal(await overflow(page), 0, `${address} at ${width} px`);
      if (width > 390) continue;
      assert.deepEqual(await axeFindings(page), [], `${address} at ${width} px`);
    }
    assert.deepEqual(complaints, []);
    await page.context().close();
  }
});

/**
 * Layout shift of a page at most: the browser's own player moves its time and its bar (.003) once it knows how long the recording is; from .1 on
 * readers notice (web.dev, "Cumulative Layout Shift").
 */
const OWN_PARTS = 0.02;

/** Pictures further away wait until somebody scrolls to them. */
const IN_SIGHT_IS_THERE = `Array.from(document.images).every((image) => {
  const { top, bottom, left, right, width } = image.getBoundingClientRect();
  return image.complete || width === 0 || bottom < 0 || top > innerHeight || right < 0 || left > innerWidth;
})`;

test("on paper an article has its code and its address, and no player", { skip }, async () => {
  const { page } = await opening();
  await page.goto(there().paths.episode);
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".share img").isVisible());
  assert.ok(await page.locator(".share .address").isVisible());
  assert.ok(await page.locator(".player").isHidden());
  assert.ok(await page.getByRole("button", { name: "分享本文" }).isHidden());
  await page.context().close();
});
