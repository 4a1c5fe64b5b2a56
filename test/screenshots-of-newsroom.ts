import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import type { ArticleText } from "../src/core/article.ts";
import { ask } from "./newsroom/ask.ts";
import { type FullDesk, fullDesk } from "./newsroom/full-desk.ts";
import type { RunningDemo } from "./program.ts";
import type { Wanted } from "./screenshots-of-portal.ts";

const WIDE = { width: 1280, height: 800 };
const WIDEST = { width: 1920, height: 1080 };
const PHONE = { width: 390, height: 844 };

/** One screen: what is done there before its picture is taken. */
interface Screen {
  name: string;
  /** Below /newsroom. */
  path: string;
  act?: (page: Page) => Promise<void>;
  /** Also on a telephone. */
  phone?: boolean;
  /** Its picture in the handbook, and how high that is. */
  handbook?: number;
  /** Seen before signing in. */
  outside?: boolean;
}

/** Every screen of the newsroom at 1280 and 1920 px in both scripts, and what is used on the way at 390 px. */
export async function newsroomPictures(browser: Browser, demo: RunningDemo, { folder, only }: Wanted): Promise<void> {
  const named = (name: string) => `newsroom-${name}`.includes(only);
  const { desk, screens, outside } = await prepared(browser, demo);
  for (const script of ["zh-Hans", "zh-Hant"]) {
    for (const { page } of [desk.chief, { page: outside }])
      await page.evaluate((script) => localStorage.setItem("dateline.language", script), script);
    for (const screen of screens.filter(({ name }) => named(name))) {
      const page = screen.outside ? outside : desk.chief.page;
      await show(page, demo.city, screen, WIDE);
      for (const viewport of screen.phone ? [WIDE, WIDEST, PHONE] : [WIDE, WIDEST]) {
        await page.setViewportSize(viewport);
        await page.screenshot({ path: join(folder, `newsroom-${screen.name}-${viewport.width}-${script}.png`) });
      }
    }
  }
}

/** The pictures of docs/handbook.zh.md. */
export async function handbookPictures(browser: Browser, demo: RunningDemo): Promise<void> {
  const folder = resolve(import.meta.dirname, "../docs/handbook");
  await mkdir(folder, { recursive: true });
  const { desk, screens } = await prepared(browser, demo);
  await desk.chief.page.evaluate(() => localStorage.setItem("dateline.site", JSON.stringify("yunzhou")));
  for (const screen of screens) {
    if (!screen.handbook) continue;
    await show(desk.chief.page, demo.city, screen, { width: 1280, height: screen.handbook });
    const reduced = await sharp(await desk.chief.page.screenshot())
      .png({ palette: true, colours: 128, effort: 10 })
      .toBuffer();
    await writeFile(join(folder, `${screen.name}.png`), reduced);
  }
}

async function prepared(browser: Browser, demo: RunningDemo): Promise<{ desk: FullDesk; screens: readonly Screen[]; outside: Page }> {
  const desk = await fullDesk(browser, demo.city, demo.firstLink);
  const outside = await (await browser.newContext({ locale: "zh-CN", timezoneId: "Asia/Shanghai" })).newPage();
  await outside.goto(`${demo.city}/newsroom/sign-in`);
  const grants = [{ role: "reporter", siteId: null, sectionId: null }];
  const { token } = await ask<{ token: string }>(desk.chief.page, "POST /invitations", { label: "程野", grants });
  return { desk, screens: screensOf(desk, token), outside };
}

const keys =
  (...pressed: string[]) =>
  async (page: Page) => {
    for (const key of pressed) await page.keyboard.press(key);
  };

/** Opens the desk's first event, and does there what the keys do. */
const openEvent =
  (...pressed: string[]) =>
  async (page: Page) => {
    await page.locator("h2 a").first().click();
    await page.locator("article").first().waitFor();
    for (const key of pressed) await page.keyboard.press(key);
  };

function screensOf({ articles, reporter }: FullDesk, token: string): readonly Screen[] {
  const article = (id: string) => `/articles/${id}`;
  return [
    { name: "sign-in", path: "/sign-in", outside: true },
    { name: "invitation", path: `/invitation#${token}`, outside: true },
    { name: "list", path: "/?list", phone: true, handbook: 720 },
    { name: "start", path: "/start" },
    { name: "desk", path: "/desk?hours=168", phone: true, act: openEvent(), handbook: 800 },
    { name: "desk-list", path: "/desk?hours=168", phone: true },
    { name: "desk-tray", path: "/desk?hours=168", act: openEvent("j", "Space", "j", "j", "Space") },
    { name: "desk-quotations", path: "/desk?hours=168", act: openEvent("2") },
    { name: "desk-history", path: "/desk?hours=168", act: openEvent("6") },
    { name: "mine", path: "/mine" },
    { name: "review", path: "/review", phone: true },
    { name: "review-all", path: "/review?list=all" },
    { name: "schedules", path: "/schedules" },
    { name: "corrections", path: "/corrections?list=withdrawn" },
    { name: "new", path: "/new" },
    { name: "editor", path: article(articles.review), handbook: 760 },
    { name: "editor-draft", path: article(articles.draft) },
    { name: "editor-notes", path: article(articles.review), act: keys("Alt+5") },
    { name: "editor-history", path: article(articles.review), act: keys("Alt+6") },
    { name: "editor-pictures", path: article(articles.review), act: keys("Alt+3") },
    { name: "editor-sources", path: article(articles.digest), act: keys("Alt+8"), phone: true },
    { name: "editor-checks", path: article(articles.review), act: keys("Alt+7") },
    { name: "listed-words", path: "/listed-words", phone: true },
    { name: "taken-back", path: "/corrections", phone: true },
    { name: "editor-ready", path: article(articles.scheduled) },
    { name: "editor-withdrawn", path: article(articles.withdrawn) },
    { name: "approve", path: `${article(articles.halfSigned)}/approve`, phone: true, handbook: 640 },
    { name: "fronts", path: "/fronts/yunzhou", handbook: 800 },
    { name: "library", path: "/library", handbook: 520 },
    { name: "comments", path: "/comments", phone: true },
    { name: "posts", path: "/posts", phone: true },
    { name: "takedowns", path: "/takedowns", phone: true },
    { name: "readers", path: "/readers", phone: true },
    { name: "shows", path: "/shows" },
    { name: "webhooks", path: "/webhooks", phone: true },
    { name: "channels", path: "/channels", phone: true },
    { name: "reports", path: "/reports", phone: true },
    { name: "routing", path: "/routing" },
    { name: "staff", path: "/staff" },
    { name: "staff-invitations", path: "/staff?tab=invitations" },
    { name: "staff-security", path: "/staff?tab=security" },
    {
      name: "staff-invite",
      path: "/staff",
      act: (page) =>
        page
          .locator("main button")
          .filter({ hasText: /邀[请請]/ })
          .first()
          .click(),
      handbook: 560,
    },
    { name: "account", path: "/account" },
    { name: "sites", path: "/sites" },
    { name: "sections", path: "/sections", handbook: 640 },
    { name: "sources", path: "/sources" },
    { name: "names", path: "/names", phone: true },
    {
      name: "names-one",
      path: "/names?kind=person",
      act: (page) => page.locator("main tbody button").first().click(),
    },
    { name: "names-candidates", path: "/names/candidates", phone: true },
    {
      name: "names-import",
      path: "/names",
      act: async (page) => {
        await page
          .locator("main button")
          .filter({ hasText: /^[导導]入$/ })
          .click();
        const csv =
          "kind,zh,ru,titles\nplace,莫斯科,Москва,\nplace,渡口镇,Паромный,\nriver,长河,,\nperson,陈远山,,市长 [2020-02-30/]\nplace,北京,Бэйцзин,\n";
        await page.locator("input[type=file]").setInputFiles({ name: "names.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
        await page.locator("dl").first().waitFor();
      },
    },
    { name: "figures", path: "/figures?days=30", phone: true },
    { name: "edition", path: "/edition" },
    { name: "audit", path: "/audit", handbook: 560 },
    { name: "backups", path: "/backups" },
    { name: "shortcuts", path: article(articles.review), act: keys("Tab", "?") },
    { name: "palette", path: "/?list", act: keys("Control+k") },
    { name: "stale", path: article(articles.draft), act: (page) => overtaken(page, reporter.page, articles.draft), handbook: 720 },
  ];
}

/** Writes on a text that a colleague then saves first. */
async function overtaken(page: Page, colleague: Page, articleId: string): Promise<void> {
  const shown = page.locator("[contenteditable=true]").first();
  await shown.click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type("施工期间三路公共汽车改道。");
  const path = `/articles/${articleId}`;
  const { revision } = await ask<{ revision: { id: string; text: ArticleText } }>(colleague, `GET ${path}`);
  const text = { ...revision.text, bodyHtml: `${revision.text.bodyHtml}<p>沿线居民可到社区领取出行图。</p>` };
  await ask(colleague, `POST ${path}/revisions`, { basedOn: revision.id, text, why: "补出行图", saveId: randomUUID() });
  await page.keyboard.press("ControlOrMeta+S");
  await page
    .getByRole("button", { name: /^[对對]照$/ })
    .first()
    .click();
}

async function show(page: Page, city: string, { path, act }: Screen, viewport: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(viewport);
  await page.goto("about:blank");
  await page.goto(`${city}/newsroom${path}`);
  await page.locator("main :text-matches('.')").first().waitFor();
  await page.waitForLoadState("networkidle");
  await act?.(page);
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(arePicturesIn);
  // A dialog slides in.
  if (act) await page.waitForTimeout(400);
}

/** Run in the page: whether every picture has come that stands in its window. */
function arePicturesIn(): boolean {
  interface Picture {
    complete: boolean;
    getBoundingClientRect(): { top: number };
  }
  const { document, innerHeight } = globalThis as unknown as { document: { images: Iterable<Picture> }; innerHeight: number };
  return [...document.images].every((one) => one.complete || one.getBoundingClientRect().top > innerHeight);
}
