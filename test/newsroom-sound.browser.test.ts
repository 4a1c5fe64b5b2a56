import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Page } from "playwright-core";
import { sound } from "../src/commands/demo/recordings/sound.ts";
import { createArticle } from "../src/newsroom/create-article.ts";
import { publish } from "../src/newsroom/publish.ts";
import { createShow } from "../src/newsroom/shows/put-show.ts";
import { showsOf } from "../src/newsroom/shows/shows-of.ts";
import { articleById, revisionById } from "../src/store/articles.ts";
import { listen } from "../src/web/server.ts";
import { axeFindings } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { buildApp } from "./built-app.ts";
import { chromium, NO_CHROMIUM } from "./needs.ts";
import { everywhere, openOffice } from "./newsroom/office.ts";
import { pictured, recorded } from "./sound-portal.ts";
import { text } from "./store/fixture.ts";
import { watchedPage } from "./watched-page.ts";

const path = chromium();
const skip = !path && NO_CHROMIUM;
const room = path ? await opened(path) : null;
after(async () => {
  await room?.browser.close();
  await room?.server.close();
  await room?.office.close();
});

async function opened(executablePath: string) {
  buildApp();
  const office = await openOffice();
  const server = await listen(office.answer, { host: "127.0.0.1", port: 0 });
  const chief = await office.hire(everywhere("chief"));
  return { office, server, chief, browser: await openBrowser(executablePath), origin: `http://hecheng.localhost:${server.port}` };
}

function there() {
  assert.ok(room);
  return room;
}

/** The chief's browser at a screen of the newsroom. */
async function at(screen: string) {
  const { browser, office, chief, origin } = there();
  const watched = await watchedPage(browser, {
    locale: "zh-CN",
    viewport: { width: 1280, height: 860 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const context = watched.page.context();
  context.setDefaultTimeout(20_000);
  const [name = "", value = ""] = office.cookieOf(chief).split("=");
  await context.addCookies([{ name, value, url: origin }]);
  await watched.page.goto(`${origin}/newsroom${screen}`);
  return watched;
}

/** What is against the rules in the dialog that is open (Mantine gives each a header of its own), or in `where`. */
async function violations(page: Page, where = ".mantine-Drawer-body, .mantine-Modal-body"): Promise<string[]> {
  return axeFindings(page, where);
}

test("a show is made with a cover, and an editor makes an article its episode", { skip }, async () => {
  const { office, chief } = there();
  const { store } = office;
  await pictured(store, 1400, 1400, "封面图");
  await recorded(store, sound("bell"), {}, "塔上晚钟三响");
  const words = text({ headline: "塔上晚钟" });
  const { articleId } = await createArticle(store, chief, { text: words, places: [office.place("hecheng:tiyu")] });
  const { page, complaints } = await at("/shows");
  await page.getByRole("combobox", { name: "选择站点" }).click();
  await page.getByRole("option", { name: "河城在线" }).click();
  await page.getByRole("button", { name: "新建节目" }).click();
  await page.getByRole("textbox", { name: "节目名称" }).fill("河上夜话");
  await page.getByRole("textbox", { name: "地址" }).fill("yehua");
  await page.getByRole("button", { name: "选封面" }).click();
  await page.getByRole("button", { name: /封面图/ }).click();
  await page.getByRole("button", { name: "使用这张图" }).click();
  await page.getByRole("button", { name: "换封面" }).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByRole("cell", { name: "/podcasts/yehua" }).waitFor();
  const [found] = await showsOf(store.write, "hecheng");
  assert.deepEqual(
    found?.show.cover?.files.map(({ width }) => width),
    [160, 320, 640, 1400],
  );
  await createShow(store, chief, "hecheng", "shiyan", { ...(found?.show ?? assert.fail()), name: "试验节目", coverAssetId: null });
  await page.reload();
  await page.getByRole("button", { name: "试验节目" }).click();
  await page.getByRole("button", { name: "删除节目" }).click();
  await page.getByRole("dialog", { name: "删除“试验节目”？" }).getByRole("button", { name: "删除节目" }).click();
  await page.getByRole("cell", { name: "/podcasts/shiyan" }).waitFor({ state: "detached" });
  assert.equal((await showsOf(store.write, "hecheng")).length, 1);

  await page.goto(`${there().origin}/newsroom/articles/${articleId}`);
  await page.getByRole("tab", { name: /图片/ }).click();
  await page.getByRole("button", { name: "选音视频" }).click();
  await page.getByRole("button", { name: /塔上晚钟三响/ }).click();
  await page.getByRole("button", { name: "使用这个" }).click();
  await page.getByRole("combobox", { name: "属于节目" }).click();
  await page.getByRole("option", { name: "河上夜话" }).click();
  await page.getByRole("textbox", { name: "第几集" }).fill("7");
  await page.getByRole("textbox", { name: "第几集" }).blur();
  assert.deepEqual(await violations(page, "body"), []);
  await page
    .getByRole("region", { name: "稿件状态" })
    .getByText(/已自动保存/)
    .waitFor();
  await page.keyboard.press("Control+s");
  await page.getByRole("region", { name: "稿件状态" }).getByText("已存为最新一版").waitFor();
  const { currentRevisionId } = await articleById(store.write, articleId);
  const { text: saved } = await revisionById(store.write, articleId, currentRevisionId);
  assert.deepEqual([saved.recording?.showId, saved.recording?.episode], [found?.show.id, 7]);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("a public article is copied for WeChat: the text with its styles, and what is to be handed in by hand", { skip }, async () => {
  const { office, chief } = there();
  const leadAssetId = await pictured(office.store, 900, 600, "渡口的船");
  const words = text({ headline: "渡口复航", leadAssetId, bodyHtml: "<p>渡船<strong>周一</strong>复航。</p>" });
  const { articleId, revisionId } = await createArticle(office.store, chief, { text: words, places: [office.place("hecheng:tiyu")] });
  const { page, complaints } = await at(`/articles/${articleId}`);
  await page.getByRole("textbox", { name: "正文" }).waitFor();
  assert.equal(await page.getByRole("button", { name: "复制到公众号" }).count(), 0, "a draft is not offered");
  await publish(office.store, chief, articleId, revisionId, { kind: "operator" });
  await page.reload();
  await page.getByRole("button", { name: "复制到公众号" }).click();
  const dialog = page.getByRole("dialog", { name: "复制到公众号" });
  await dialog.getByText("图 1", { exact: true }).waitFor();
  await dialog.getByRole("button", { name: "复制正文" }).click();
  await dialog.getByRole("button", { name: "已复制" }).waitFor();
  assert.deepEqual(await violations(page), []);
  const html = await page.evaluate<string>("navigator.clipboard.read().then(([item]) => item.getType('text/html')).then((blob) => blob.text())");
  assert.match(html, /<p style="[^"]*">［图 1：渡口的船　林渡 摄］<\/p><p style="[^"]*">渡船<strong style="[^"]*">周一<\/strong>复航。<\/p>/);
  assert.match(await page.evaluate<string>("navigator.clipboard.readText()"), /渡船周一复航。/);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
