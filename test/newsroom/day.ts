import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { answerAt } from "../program.ts";
import { type Colleague, invitation, joins } from "./join.ts";

/** Where a day is walked: the newsroom's address on the city's site, and the link that the terminal printed. */
export interface DayPlace {
  browser: Browser;
  /** `http://localhost:PORT` */
  city: string;
  firstLink: string;
}

const HEADLINE = "北坡旧采石场改建的地质公园下月试开放，首批开放三条步道";
const BODY = "北坡地质公园下月一日起试开放，首批开放三条步道，全长六公里。";

/**
 * A newsroom's day in the browser: the first administrator joins and invites; one writes, two review, it is scheduled, public, corrected, withdrawn.
 * What readers see is asked of the portal after every step. Returns every browser's complaints.
 */
export async function walkDay({ browser, city, firstLink }: DayPlace): Promise<string[]> {
  const chief = await joins(browser, city, { hash: new URL(firstLink).hash, name: "林岫", email: "lin@yunzhou.example" });
  await twoReviews(chief.page, city);
  const reporter = await joins(browser, city, { hash: await invitation(chief.page, city, "记者"), name: "许桥", email: "xu@yunzhou.example" });
  const editor = await joins(browser, city, { hash: await invitation(chief.page, city, "编辑"), name: "何砚", email: "he@yunzhou.example" });
  const article = await writes(reporter.page, city);
  const address = await signedAndScheduled(article, editor, chief);
  await corrected(article, address, reporter, editor, chief);
  await withdrawn(article, address, chief.page);
  return [chief, reporter, editor].flatMap(({ name, complaints }) => complaints.map((complaint) => `${name}: ${complaint}`));
}

/** 时事新闻 of the city asks for two reviews. */
async function twoReviews(page: Page, city: string): Promise<void> {
  await page.goto(`${city}/newsroom/sections`);
  const status = await page.evaluate(async () => {
    const answer = (await (await fetch("/newsroom/api/sites")).json()) as { sites: { id: string; sections: { id: string; path: string }[] }[] };
    const site = answer.sites.find(({ id }) => id === "yunzhou");
    const section = site?.sections.find(({ path }) => path === "xinwen/shizheng");
    const headers = { "content-type": "application/json" };
    const put = { method: "PUT", headers, body: JSON.stringify({ reviews: 2 }) };
    const answered = await fetch(`/newsroom/api/sites/yunzhou/sections/${section?.id}/reviews`, put);
    await answered.text();
    return answered.status;
  });
  assert.equal(status, 200);
}

/** Writes an article and submits it; returns its address in the newsroom. */
async function writes(page: Page, city: string): Promise<string> {
  await page.goto(`${city}/newsroom/new`);
  await page.getByLabel("标题").fill(HEADLINE);
  await page.getByRole("combobox", { name: "栏目" }).click();
  await page.getByRole("option", { name: "时事新闻" }).first().click();
  await page.getByRole("button", { name: "开始写" }).click();
  await page.waitForURL(/\/articles\/a\w+$/);
  const text = page.getByRole("textbox", { name: "正文" });
  await text.click();
  await page.keyboard.type(BODY);
  await page.getByRole("button", { name: "送审", exact: true }).click();
  await page.getByText("已送审").first().waitFor();
  return page.url();
}

/** Two colleagues sign, the second on a telephone; then it is scheduled for the next minute. Returns its public address. */
async function signedAndScheduled(article: string, editor: Colleague, chief: Colleague): Promise<string> {
  await signs(editor.page, article, "签一审");
  await chief.page.setViewportSize({ width: 390, height: 844 });
  await signs(chief.page, article, "签二审");
  await chief.page.setViewportSize({ width: 1440, height: 900 });
  const { page } = editor;
  await page.goto(article);
  await page.getByRole("button", { name: "定时发布" }).click();
  const at = await setNextMinute(page);
  await page.getByRole("dialog").getByRole("button", { name: "定时发布" }).click();
  await page.getByText("已定时").first().waitFor();
  assert.ok(Date.now() < at, "the minute is still to come");
  const before = await lists(article);
  assert.ok(!before.includes(HEADLINE), "nothing is public before its minute");
  const link = page.locator("a[href*='/2']").filter({ hasText: /\/\d{4}\/\d\d\/\d\d\// });
  await link.waitFor({ timeout: 120_000 });
  assert.ok(Date.now() >= at, "nothing early");
  const address = (await link.getAttribute("href")) ?? "";
  const { status, text } = await answerAt(address);
  assert.equal(status, 200);
  assert.ok(text.includes(BODY));
  assert.ok((await lists(article)).includes(HEADLINE), "it stands in its section");
  return address;
}

async function signs(page: Page, article: string, act: string): Promise<void> {
  await page.goto(`${article}/approve`);
  await page.getByRole("button", { name: act }).click();
  await page.getByText("已签字").first().waitFor();
}

/** Puts the next whole minute, with ten seconds to spare, into the dialog's field. Returns it in UTC ms. */
async function setNextMinute(page: Page): Promise<number> {
  const at = Math.ceil((Date.now() + 10_000) / 60_000) * 60_000;
  const wall = new Intl.DateTimeFormat("sv", { timeZone: "Asia/Shanghai", dateStyle: "short", timeStyle: "short" }).format(at);
  await page.getByRole("dialog").getByLabel(/时间/).fill(wall.replace(" ", "T"));
  return at;
}

/** The city's section and feed as readers get them now. */
async function lists(article: string): Promise<string> {
  const { origin } = new URL(article);
  const pages = await Promise.all(["/xinwen/shizheng/", "/feed.xml", "/today"].map((path) => answerAt(origin + path)));
  return pages.map(({ text }) => text).join("");
}

const CORRECTED = "北坡地质公园下月一日起试开放，首批开放四条步道，全长八公里。";
const NOTICE = "初稿步道条数有误，现更正为四条。";

/** The writer mends the text, both reviewers sign it anew, and it replaces the public one with its notice. */
async function corrected(article: string, address: string, reporter: Colleague, editor: Colleague, chief: Colleague): Promise<void> {
  await reporter.page.goto(article);
  await reporter.page.getByRole("textbox", { name: "正文" }).click();
  await reporter.page.keyboard.press("ControlOrMeta+A");
  await reporter.page.keyboard.type(CORRECTED);
  await reporter.page.getByRole("button", { name: "送审", exact: true }).click();
  await reporter.page.getByText("已送审").first().waitFor();
  assert.ok((await answerAt(address)).text.includes(BODY), "readers see the old text until the new one is signed");
  await signs(editor.page, article, "签一审");
  await signs(chief.page, article, "签二审");
  const { page } = editor;
  await page.goto(article);
  await page.getByRole("button", { name: "发更正" }).first().click();
  await page.getByLabel("给读者的说明").fill(NOTICE);
  await page.getByRole("dialog").getByRole("button", { name: "发更正" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  const { text: shown } = await answerAt(address);
  assert.ok(shown.includes(CORRECTED) && !shown.includes(BODY) && shown.includes(NOTICE), "the new text and its notice stand there at once");
}

const WITHDRAWAL = "因信息有误，本稿撤回。";

/** The chief withdraws it on a telephone: gone at the next request, its address says why. */
async function withdrawn(article: string, address: string, page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${article}/approve`);
  await page.getByRole("button", { name: "撤稿", exact: true }).click();
  await page.getByLabel("给读者的说明").fill(WITHDRAWAL);
  await page.getByRole("dialog").getByRole("button", { name: "撤稿", exact: true }).click();
  await page.getByText("已撤稿").first().waitFor();
  const { status, text } = await answerAt(address);
  assert.equal(status, 410);
  assert.ok(text.includes(WITHDRAWAL) && !text.includes(CORRECTED));
  assert.ok(!(await lists(article)).includes(HEADLINE), "no list names it");
}
