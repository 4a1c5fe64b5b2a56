import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright-core";
import { frontDoor } from "../src/commands/front-door.ts";
import { siteById } from "../src/newsroom/administration/change-site.ts";
import { putSite } from "../src/newsroom/administration/put-site.ts";
import { putColumn } from "../src/newsroom/moderation/put-column.ts";
import { withdraw } from "../src/newsroom/withdraw.ts";
import { holdAssets } from "../src/portal/assets.ts";
import { keepPages } from "../src/portal/engine/pages.ts";
import { keepParts } from "../src/portal/parts.ts";
import { beginSession } from "../src/portal/readers/sessions.ts";
import { portalRoutes } from "../src/portal/routes.ts";
import { recordTakedown } from "../src/store/takedowns.ts";
import { listen } from "../src/web/server.ts";
import { axeFindings } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { buildApp } from "./built-app.ts";
import { chromium, NO_CHROMIUM } from "./needs.ts";
import { everywhere, openOffice } from "./newsroom/office.ts";
import { ACTOR, MORNING, published } from "./store/fixture.ts";
import { newReader } from "./store/readers.ts";
import { overflow, watchedPage } from "./watched-page.ts";

const path = chromium();
const skip = !path && NO_CHROMIUM;
const room = path ? await opened(path) : null;
after(async () => {
  await room?.browser.close();
  await room?.server.close();
  await room?.office.close();
});

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 } };

/** A site that holds comments, an article, a columnist; newsroom and portal on one port. */
async function opened(executablePath: string) {
  buildApp();
  const office = await openOffice();
  const { store } = office;
  await store.act(async (act) => {
    const { site } = await siteById(act, "hecheng");
    await putSite(act, ACTOR, { ...site, registration: "open", community: { comments: "held", takedownDays: 30 } });
  });
  const { articleId } = await published(office, { places: [office.place("hecheng:tiyu")] }, MORNING);
  const { dayPath } = await store.write.selectFrom("articles").select("dayPath").where("id", "=", articleId).executeTakeFirstOrThrow();
  const columnist = await newReader(store, "hecheng", "河畔人");
  await putColumn(store, ACTOR, columnist.id, { slug: "hepan", name: "河畔夜话", byline: "河畔", about: "住在旧码头边，写桥、船和天气。" });
  const held = holdAssets();
  const portal = { store, parts: keepParts(store.changes), assets: held.addresses, port: 0 };
  const readers = portalRoutes(portal, keepPages(portal), held, (error) => {
    throw error;
  });
  const server = await listen(frontDoor(office.answer, readers.fetch), { host: "127.0.0.1", port: 0 });
  const chief = await office.hire(everywhere("chief"));
  const origin = `http://hecheng.localhost:${server.port}`;
  return { office, chief, columnist, server, origin, article: `/${dayPath}/${articleId}`, browser: await openBrowser(executablePath) };
}

function parts() {
  assert.ok(room);
  return room;
}

/** A page of a reader who is logged in; `name` is that of a new one. */
async function asReader(who: string | { id: string }, options: BrowserContextOptions = {}) {
  const { office, browser, origin } = parts();
  const { id } = typeof who === "string" ? await newReader(office.store, "hecheng", who) : who;
  const secret = await office.store.act((act) => beginSession(act, id, { network: "", userAgent: "" }));
  const watched = await watchedPage(browser, { locale: "zh-CN", viewport: { width: 1280, height: 900 }, ...options });
  const cookies = { "dateline-reader": secret, "dateline-reader-here": "1" };
  await watched.page.context().addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: origin })));
  return watched;
}

/** A screen of the newsroom, as its chief has it. */
async function atDesk(below: string, heading: string, options: BrowserContextOptions = {}) {
  const { office, browser, origin, chief } = parts();
  const watched = await watchedPage(browser, { locale: "zh-CN", viewport: { width: 1280, height: 860 }, ...options });
  const [name = "", value = ""] = office.cookieOf(chief).split("=");
  await watched.page.context().addCookies([{ name, value, url: origin }]);
  await watched.page.goto(`${origin}/newsroom${below}`);
  await watched.page.getByRole("heading", { name: heading, level: 1 }).waitFor();
  return watched;
}

async function clean({ page, complaints }: Awaited<ReturnType<typeof watchedPage>>): Promise<void> {
  const violations = await axeFindings(page);
  assert.deepEqual([violations, complaints, await overflow(page)], [[], [], 0], page.url());
}

async function comment(page: Page, text: string): Promise<void> {
  await page.getByLabel("您的评论").fill(text);
  await page.getByRole("button", { name: "发表评论" }).click();
}

test("a comment is held, shown with a key, answered, and removed with a reason that its author reads", { skip }, async () => {
  const { origin, article } = parts();
  const reader = await asReader("河边人");
  await reader.page.goto(origin + article);
  await comment(reader.page, "桥修得真快");
  await reader.page.getByText("评论已收到，编辑看过后会显示。").waitFor();
  assert.equal(await reader.page.getByLabel("您的评论").inputValue(), "");
  const desk = await atDesk("/comments", "评论");
  await desk.page.getByText("桥修得真快").waitFor();
  await clean(desk);
  await desk.page.keyboard.press("a");
  await desk.page.getByText("已显示 河边人 的评论").waitFor();
  await desk.page.getByText("没有待处理的评论").waitFor();
  await reader.page.reload();
  await reader.page.locator("#c1").getByText("桥修得真快").waitFor();
  await reader.page.getByRole("link", { name: "回复 1 楼" }).click();
  await reader.page.getByText("回复 1 楼取消").waitFor();
  await comment(reader.page, "一年就通车了");
  await reader.page.getByText("评论已收到").waitFor();
  await clean(reader);
  await desk.page.goto(`${origin}/newsroom/comments`);
  await desk.page.getByText("一年就通车了").waitFor();
  await desk.page.keyboard.press("r");
  await desk.page.getByRole("dialog").getByText("广告或灌水").click();
  await desk.page.getByRole("dialog").getByRole("button", { name: "移除" }).click();
  await desk.page.getByText("已移除 河边人 的评论").waitFor();
  await desk.page.keyboard.press("u");
  await desk.page.getByText("一年就通车了").waitFor();
  await desk.page.keyboard.press("a");
  await desk.page.getByText("没有待处理的评论").waitFor();
  await reader.page.goto(origin + article);
  await reader.page.locator("#c2").getByRole("link", { name: "1 楼", exact: true }).waitFor();
  await desk.page.goto(`${origin}/newsroom/comments?list=shown`);
  await desk.page.getByRole("listitem").filter({ hasText: "桥修得真快" }).getByRole("button", { name: "移除" }).click();
  await desk.page.getByRole("dialog").getByRole("button", { name: "移除" }).click();
  await desk.page.getByText("已移除 河边人 的评论").waitFor();
  await reader.page.reload();
  await reader.page.locator("#c2").waitFor();
  assert.equal(await reader.page.locator("#c1").count(), 0);
  await reader.page.goto(`${origin}/me/comments`);
  await reader.page.getByText("编辑移除了这条评论：与稿件无关").waitFor();
  await clean(reader);
  assert.deepEqual(desk.complaints, []);
});

test("without script a comment is written, and another reported, on pages of their own", { skip }, async () => {
  const { origin, article } = parts();
  const reader = await asReader("不用脚本的人", { javaScriptEnabled: false, ...PHONE });
  const { page } = reader;
  await page.goto(origin + article);
  await page.getByRole("link", { name: "发表评论" }).click();
  await comment(page, "手机上也能看");
  await page.getByText("评论已收到，编辑看过后会显示。").waitFor();
  await page.getByRole("link", { name: "回到稿件" }).click();
  await page.getByRole("link", { name: "举报 2 楼" }).click();
  await page.getByLabel("谣言或违法内容").check();
  await page.getByRole("button", { name: "提交举报" }).click();
  await page.getByText("谢谢，编辑会查看这条评论。").waitFor();
  assert.deepEqual(reader.complaints, []);
  const desk = await atDesk("/comments", "评论", PHONE);
  await desk.page.getByText("读者举报 1 次").waitFor();
  await clean(desk);
  for (const below of [article, `${article}/comment`, `${article}/comments/2/report`]) {
    const scripted = await asReader(`看页人${below.length}`, PHONE);
    await scripted.page.goto(origin + below);
    await clean(scripted);
  }
});

test("a columnist's post is read, previewed and published, stands on 博客 and in its feed, and leaves them when it is withdrawn", {
  skip,
}, async () => {
  const { origin, columnist, office } = parts();
  const author = await asReader(columnist);
  await author.page.goto(`${origin}/me`);
  await author.page.getByRole("navigation", { name: "我的" }).getByRole("link", { name: "专栏" }).click();
  await author.page.getByRole("link", { name: "写博文" }).click();
  await clean(author);
  await author.page.getByLabel("标题").fill("夜里过桥");
  await author.page.getByLabel("正文").fill("灯亮着。\n河水很静。");
  await author.page.getByRole("button", { name: "提交给编辑" }).click();
  await author.page.getByText("等待审核").waitFor();
  await clean(author);
  const desk = await atDesk("/posts", "博文");
  await desk.page.getByRole("heading", { name: "夜里过桥" }).waitFor();
  await clean(desk);
  await desk.page.keyboard.press("p");
  await desk.page.getByRole("dialog").frameLocator("iframe").getByRole("heading", { name: "夜里过桥" }).waitFor();
  await desk.page.keyboard.press("Escape");
  await desk.page.getByRole("dialog").waitFor({ state: "hidden" });
  await desk.page.keyboard.press("a");
  await desk.page.getByRole("dialog").getByRole("button", { name: "发表" }).click();
  await desk.page.getByText("没有待审的博文").waitFor();
  await author.page.goto(`${origin}/blogs/`);
  await author.page.getByRole("link", { name: "夜里过桥" }).first().waitFor();
  await clean(author);
  await author.page.getByRole("link", { name: "河畔夜话" }).first().click();
  await author.page.getByText("住在旧码头边").waitFor();
  await clean(author);
  const feed = () => author.page.evaluate(async () => (await fetch("/blogs/hepan/feed.xml")).text());
  assert.match(await feed(), /夜里过桥/);
  await author.page.getByRole("link", { name: "夜里过桥" }).first().click();
  await author.page.getByText("河水很静。").waitFor();
  const id = new URL(author.page.url()).pathname.split("/").at(-1) ?? "";
  await withdraw(office.store, ACTOR, id, "应作者要求撤下。");
  assert.doesNotMatch(await feed(), /夜里过桥/);
  await author.page.goto(`${origin}/blogs/`);
  assert.equal(await author.page.getByText("夜里过桥").count(), 0);
  assert.deepEqual(desk.complaints, []);
});

test("a late notice is red on every screen until it is answered; a reader is found, given a column, and kept from writing", { skip }, async () => {
  const { origin, article, office } = parts();
  const { store, clock } = office;
  const now = clock.at;
  clock.at -= 40 * 24 * 3_600_000;
  const notice = { siteId: "hecheng", name: "某社", contact: "a@example.org", address: origin + article, reason: "图片是我们的", network: "" };
  await recordTakedown(store, notice);
  clock.at = now;
  await newReader(store, "hecheng", "新作者");
  const desk = await atDesk("/takedowns", "侵权通知");
  const { page } = desk;
  await page.getByRole("navigation", { name: "主导航" }).getByText("1 逾期").waitFor();
  await page.getByText("已超过").waitFor();
  await page.getByRole("link", { name: "河上新桥通车" }).waitFor();
  await clean(desk);
  await page.getByRole("button", { name: "答复" }).click();
  await page.getByLabel("成立，已撤下或改正").check();
  await page.getByRole("dialog").getByRole("textbox", { name: "答复" }).fill("图片已换下。");
  await page.getByRole("dialog").getByRole("button", { name: "答复" }).click();
  await page.getByText("没有待答复的通知").waitFor();
  await page.getByRole("link", { name: "已答复" }).click();
  await page.getByText("图片已换下。").waitFor();
  assert.match((await page.getByRole("link", { name: "写邮件" }).getAttribute("href")) ?? "", /^mailto:a%40example\.org\?subject=.*&body=/);
  await page.goto(`${origin}/newsroom/readers`);
  await page.getByLabel("按名字或编号查找").fill("新作");
  await page.getByRole("button", { name: "对 新作者 的更多操作" }).waitFor();
  await clean(desk);
  await page.getByRole("button", { name: "对 新作者 的更多操作" }).click();
  await page.getByRole("menuitem", { name: "开设专栏" }).click();
  await page.getByLabel("专栏名").fill("桥头");
  await page.getByLabel("地址").fill("Qiao Tou");
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByText("不能作栏目地址").waitFor();
  desk.complaints.length = 0; // the browser tells of the refusal
  await page.getByLabel("地址").fill("qiaotou");
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByText("桥头（/blogs/qiaotou/）").waitFor();
  await page.getByRole("button", { name: "对 新作者 的更多操作" }).click();
  await page.getByRole("menuitem", { name: "停止发言" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "停止发言" }).click();
  await page.getByText("已停止 新作者 发言").waitFor();
  await page.getByText(/停止发言（/).waitFor();
  await page.goto(`${origin}/newsroom/comments`);
  await page.getByRole("button", { name: "评论设置" }).click();
  await page.getByRole("dialog").getByLabel("选择站点").first().click();
  await page.getByRole("option", { name: "河城在线" }).click();
  await page.getByRole("heading", { name: "“河城在线”的评论与通知" }).waitFor();
  await page.getByLabel("先发后审（带网址的先审）").check();
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByText("已保存", { exact: true }).waitFor();
  assert.equal((await siteById({ db: store.write }, "hecheng")).site.community?.comments, "shown");
  assert.deepEqual(desk.complaints, []);
});
