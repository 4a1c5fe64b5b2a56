import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { BrowserContextOptions } from "playwright-core";
import type { Staff } from "../src/core/staff.ts";
import { createArticle } from "../src/newsroom/create-article.ts";
import { publish } from "../src/newsroom/publish.ts";
import { schedule } from "../src/newsroom/workflow/schedule.ts";
import { sign } from "../src/newsroom/workflow/sign.ts";
import { submit } from "../src/newsroom/workflow/submit.ts";
import { listen } from "../src/web/server.ts";
import { axeFindings } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { buildApp } from "./built-app.ts";
import { chromium, NO_CHROMIUM } from "./needs.ts";
import { everywhere, openOffice } from "./newsroom/office.ts";
import { settled } from "./newsroom/settled.ts";
import { MINUTE, OPERATOR, text } from "./store/fixture.ts";
import { overflow, watchedPage } from "./watched-page.ts";

const LONG = "关于进一步规范全市中小学校外实践活动组织管理工作的若干意见（征求意见稿）向社会公开征求意见的公告";
const PHONE = { viewport: { width: 390, height: 844 } };
const SCREENS = ["/", "/mine", "/review", "/review?list=all", "/schedules", "/corrections", "/new"];

const path = chromium();
const skip = !path && NO_CHROMIUM;
const room = path ? await opened(path) : null;
after(async () => {
  await room?.browser.close();
  await room?.server.close();
  await room?.office.close();
});

/** A newsroom with a text of each stage, its chief signed in, on a port. */
async function opened(executablePath: string) {
  buildApp();
  const office = await openOffice();
  const [chief, writer, editor] = [
    await office.hire(everywhere("chief")),
    await office.hire(everywhere("reporter")),
    await office.hire(everywhere("editor")),
  ];
  const draft = (headline: string) =>
    createArticle(office.store, writer, { text: text({ headline, sourceName: "河城晚报" }), places: [office.place("hecheng:tiyu")] });
  await draft(LONG);
  const inReview = await draft("渡口恢复通航首日");
  await submit(office.store, writer, inReview.articleId, inReview.revisionId);
  const later = await draft("末班车延至二十二时三十分");
  await submit(office.store, writer, later.articleId, later.revisionId);
  await sign(office.store, editor, later.articleId, { revisionId: later.revisionId, step: 1 });
  await schedule(office.store, chief, later.articleId, { revisionId: later.revisionId, at: office.clock.now() + MINUTE });
  const shown = await draft("旧采石场改建地质公园");
  await publish(office.store, writer, shown.articleId, shown.revisionId, OPERATOR);
  office.clock.at += 10 * MINUTE;
  const server = await listen(office.answer, { host: "127.0.0.1", port: 0 });
  return { office, chief, editor, inReview, server, browser: await openBrowser(executablePath), origin: `http://hecheng.localhost:${server.port}` };
}

/** The app on a page of `staff`'s own, and what the browser complains of. */
async function appOf(staff: Staff | null, options: BrowserContextOptions = {}) {
  assert.ok(room);
  const watched = await watchedPage(room.browser, { locale: "zh-CN", ...options });
  const [name = "", value = ""] = staff ? room.office.cookieOf(staff).split("=") : [];
  if (staff) await watched.page.context().addCookies([{ name, value, url: room.origin }]);
  return { ...room, ...watched, open: (below: string) => watched.page.goto(`${room.origin}/newsroom${below}`) };
}

test("every list opens under the app's policy without a complaint, and none runs over the side of a telephone", { skip }, async () => {
  const chief = room?.chief ?? null;
  for (const options of [{}, PHONE]) {
    const { page, complaints, open } = await appOf(chief, options);
    for (const below of SCREENS) {
      const answer = await open(below);
      assert.ok(!answer?.headers()["content-security-policy"]?.includes("unsafe-inline"));
      await settled(page);
      assert.ok((await page.getByRole("heading", { level: 1 }).innerText()).length > 0, below);
      assert.ok((await overflow(page)) <= 0, below);
    }
    assert.deepEqual(complaints, []);
    await page.context().close();
  }
  assert.deepEqual(room?.office.faults, []);
});

test("whoever is not signed in is sent to sign in, and on from there", { skip }, async () => {
  const { page, open } = await appOf(null);
  await open("/review");
  await page.waitForURL(/\/newsroom\/sign-in\?next=%2Freview$/);
  await page.context().close();
});

test("the interface speaks three languages, by the browser's at first and then as chosen", { skip }, async () => {
  assert.ok(room);
  const { page, open, complaints } = await appOf(room.chief, { locale: "zh-TW" });
  await open("/");
  const title = page.getByRole("heading", { level: 1 });
  await settled(page);
  assert.equal(await title.innerText(), "稿件");
  assert.equal(await page.getByRole("columnheader").first().innerText(), "標題");
  await page.getByRole("banner").getByRole("button").last().click();
  await page.getByRole("menuitem", { name: "English" }).click();
  await page.getByRole("columnheader", { name: "Headline" }).waitFor();
  assert.equal(await title.innerText(), "Articles");
  await page.reload();
  await page.getByRole("columnheader", { name: "Headline" }).waitFor();
  assert.equal(
    await page.evaluate(() => (globalThis as unknown as { document: { documentElement: { lang: string } } }).document.documentElement.lang),
    "en",
  );
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("what is late stands in red on every screen", { skip }, async () => {
  assert.ok(room);
  const { page, open } = await appOf(room.chief);
  for (const below of ["/", "/new"]) {
    await open(below);
    await page.getByRole("status").getByText("1 篇定时稿逾时未发").waitFor();
    await page.getByRole("navigation").getByText("1 逾时").waitFor();
  }
  await page.context().close();
});

test("one act freezes all publishing, every screen says so, and one act ends it", { skip }, async () => {
  assert.ok(room);
  const { page, open } = await appOf(room.chief);
  await open("/schedules");
  await page.getByRole("button", { name: "冻结发布" }).click();
  await page.getByLabel("理由").fill("系统检修");
  await page.getByRole("dialog").getByRole("button", { name: "冻结发布" }).click();
  await page.getByRole("status").getByText("系统检修").waitFor();
  await open("/review");
  await page.getByRole("status").getByText("已停止一切发布").waitFor();
  await open("/schedules");
  await page.getByRole("button", { name: "解除冻结" }).click();
  await page.getByRole("button", { name: "冻结发布" }).waitFor();
  const editor = await appOf(room.editor);
  await editor.open("/schedules");
  await settled(editor.page);
  assert.equal(await editor.page.getByRole("button", { name: "冻结发布" }).count(), 0, "only who may freeze is offered it");
  for (const one of [page, editor.page]) await one.context().close();
});

test("a list is filtered, kept as a view, walked by keys and opened", { skip }, async () => {
  assert.ok(room);
  const { page, open, complaints } = await appOf(room.chief);
  await open("/");
  const rows = page.locator("tbody tr");
  await rows.nth(3).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("征求意见");
  await page.waitForURL(/q=/);
  await page.waitForFunction(
    () =>
      (globalThis as unknown as { document: { querySelectorAll(of: string): { length: number } } }).document.querySelectorAll("tbody tr").length ===
      1,
  );
  await page.getByRole("button", { name: "存为视图" }).click();
  await page.getByLabel("视图名称").fill("意见");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "意见", exact: true }).waitFor();
  await page.getByRole("button", { name: "删除视图「意见」" }).click();
  await page.getByRole("link", { name: "意见", exact: true }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "撤销" }).click();
  await page.getByRole("link", { name: "意见", exact: true }).click();
  await rows.first().waitFor();
  await page.locator("body").click({ position: { x: 5, y: 700 } });
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/newsroom\/articles\/a/);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("the palette finds screens and articles", { skip }, async () => {
  assert.ok(room);
  const { page, open } = await appOf(room.chief);
  await open("/new");
  await settled(page);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("采石场");
  await page.getByRole("dialog").getByText("旧采石场改建地质公园").waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("定时");
  await page.keyboard.press("ArrowDown");
  await page.getByRole("dialog").getByRole("button", { name: "定时", exact: true }).click();
  await page.waitForURL(/\/newsroom\/schedules$/);
  await page.context().close();
});

test("a review is read and signed with a thumb", { skip }, async () => {
  assert.ok(room);
  const { office, editor, inReview } = room;
  const { page, open, complaints } = await appOf(editor, { ...PHONE, hasTouch: true });
  await open("/review");
  await page.getByRole("link", { name: "渡口恢复通航首日" }).tap();
  const button = page.getByRole("button", { name: "签一审" });
  await button.waitFor();
  const box = await button.boundingBox();
  assert.ok(box && box.height >= 44 && box.width >= 120, "big enough for a thumb");
  assert.ok((await overflow(page)) <= 0);
  await button.tap();
  await page.waitForURL(/\/newsroom\/review$/);
  await page.getByText("已签字").waitFor();
  const { stage } = await office.store.write
    .selectFrom("articleWork")
    .select("stage")
    .where("articleId", "=", inReview.articleId)
    .executeTakeFirstOrThrow();
  assert.equal(stage, "ready");
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("axe finds nothing on the lists and the approval, wide or narrow", { skip }, async () => {
  assert.ok(room);
  const found: string[] = [];
  for (const options of [{}, PHONE]) {
    const { page, open } = await appOf(room.chief, { ...options, bypassCSP: true });
    for (const below of [...SCREENS, `/articles/${room.inReview.articleId}/approve`]) {
      await open(below);
      await settled(page);
      found.push(...(await axeFindings(page)).map((violation) => `${below}: ${violation}`));
    }
    await page.context().close();
  }
  assert.deepEqual(found, []);
});
