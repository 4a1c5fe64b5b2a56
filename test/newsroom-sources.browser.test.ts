import assert from "node:assert/strict";
import { after, test } from "node:test";
import { defineSource } from "../src/newsroom/define-source.ts";
import { compileDigest } from "../src/newsroom/digests/compile-digest.ts";
import { keepReport } from "../src/store/reports.ts";
import { chromium, NO_CHROMIUM } from "./needs.ts";
import { openIntakeRoom, TELEPHONE, violationsOn } from "./newsroom/intake-room.ts";
import { everywhere } from "./newsroom/office.ts";
import { sourceNamed, wireReport } from "./store/wire.ts";
import { overflow } from "./watched-page.ts";

const path = chromium();
const skip = !path && NO_CHROMIUM;
const room = path ? await openIntakeRoom(path) : null;
after(() => room?.close());

const FERRY = ["塔斯社莫斯科日前报道 溪岭渡口将于本周恢复通航，票价不变。", "管理处说，首班船早上七点开出。", "对岸的医院照常开放。"];
const DAM = ["新华社溪岭3月1日电 溪岭水库的水位已经降低两米。"];

/** A digest of three paragraphs of two reports, compiled by `staff`. */
async function digest() {
  assert.ok(room);
  const { store } = room.office;
  const editor = await room.office.hire(everywhere("editor"));
  const sourceId = await defineSource(store, editor, sourceNamed("远河社", "licensed"));
  const keep = async (headline: string, lines: readonly string[]) =>
    (await keepReport(store, editor, wireReport({ headline, lines, sourceId }))).reportId;
  const [ferry, dam] = [await keep("溪岭渡口恢复通航", FERRY), await keep("溪岭水库水位下降", DAM)];
  const parts = [
    { reportId: ferry, position: 0, paragraph: 0 },
    { reportId: ferry, position: 0, paragraph: 1 },
    { reportId: dam, position: 0, paragraph: 0 },
  ];
  return { editor, ...(await compileDigest(store, editor, "hecheng", { parts, headline: "溪岭渡口恢复通航" })) };
}

test("each paragraph of a digest says how it stands to its original, which stands beside it with what became of its words", { skip }, async () => {
  assert.ok(room);
  const { editor, articleId } = await digest();
  const { page, complaints } = await room.screen(editor, `/articles/${articleId}`);
  const body = page.locator("[contenteditable=true]").first();
  const signs = () => body.locator("[data-origin]").evaluateAll((all) => all.map((one) => one.getAttribute("data-origin")));
  await body.locator("[data-origin]").first().waitFor();
  assert.deepEqual(await signs(), ["verbatim", "verbatim", "verbatim"]);
  await body.getByText("首班船").click();
  await page.keyboard.press("Alt+8");
  await page.getByText("与原文一致。").waitFor();
  await page.getByText("原文只说“日前”，来稿日期是 2026-03-02").waitFor();
  await page.keyboard.press("End");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("，比往常早半个小时。读者可以拨打热线电话询问余票情况。");
  await page.locator("ins", { hasText: "比往常早半个小时" }).waitFor();
  assert.deepEqual(await signs(), ["verbatim", "rewritten", "verbatim"]);
  await body.locator("[data-unsourced]", { hasText: "读者可以拨打热线电话" }).waitFor();
  await page.getByLabel("目标字数").fill("30");
  await page.getByText(/超出 \d+ 字/).waitFor();
  assert.deepEqual(await violationsOn(page), []);

  await body.getByText("水位已经").click();
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await page.getByText("缺电头").waitFor();
  await body.getByText("首班船").click();
  await page.getByRole("button", { name: "补上电头“塔斯社莫斯科日前报道”" }).click();
  await body.getByText("塔斯社莫斯科日前报道 管理处说").waitFor();
  await page.getByText("塔斯社莫斯科日前报道 还有 1 段").click();
  await page.getByRole("button", { name: "加到光标段落之后" }).click();
  await body.getByText("对岸的医院照常开放。").waitFor();
  assert.deepEqual(await signs(), ["verbatim", "verbatim", "rewritten", "verbatim"]);
  const lines = page.locator("aside ol > li");
  await lines.nth(3).dragTo(lines.nth(0));
  await lines.nth(0).getByText("对岸的医院照常开放").waitFor();
  await page.keyboard.press("Control+S");
  await page.getByText("已存为最新一版").waitFor();
  assert.deepEqual(complaints, []);
});

test("beside a report in another language a draft translation stands, with what it has otherwise, and takes the paragraph's place", {
  skip,
}, async () => {
  assert.ok(room);
  const { store } = room.office;
  const editor = await room.office.hire(everywhere("editor"));
  const sourceId = await defineSource(store, editor, sourceNamed("远河社", "licensed"));
  const lines = ["Паром перевёз 40 человек."];
  const { reportId } = await keepReport(store, editor, wireReport({ headline: "Паром", lines, sourceId, language: "ru" }));
  const { articleId } = await compileDigest(store, editor, "hecheng", { parts: [{ reportId, position: 0, paragraph: 0 }], headline: "渡口复航" });
  const { page, complaints } = await room.screen(editor, `/articles/${articleId}`);
  await page.getByRole("tab", { name: "出处" }).click();
  await page.getByRole("button", { name: "请翻译服务起草" }).click();
  await page.getByText("原文的数“40”没有译出").waitFor();
  await page.locator(".mantine-Loader-root").waitFor({ state: "detached" });
  assert.deepEqual(await violationsOn(page), []);
  await page.getByRole("button", { name: "换成这段译文" }).click();
  const body = page.locator("[contenteditable=true]").first();
  await body.getByText("远河社3月2日报道 渡口恢复通航。").waitFor();
  await body.locator("[data-origin=translated]").waitFor();
  assert.deepEqual(complaints, []);
});

test("on a telephone the signs stand in the text and the tab below it", { skip }, async () => {
  assert.ok(room);
  const { editor, articleId } = await digest();
  const { page, complaints } = await room.screen(editor, `/articles/${articleId}`, TELEPHONE);
  await page.getByRole("tab", { name: "出处" }).click();
  await page.getByText("段落顺序").waitFor();
  assert.ok((await overflow(page)) <= 0);
  assert.deepEqual(await violationsOn(page), []);
  assert.deepEqual(complaints, []);
});
