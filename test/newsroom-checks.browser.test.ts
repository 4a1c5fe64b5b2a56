import assert from "node:assert/strict";
import { after, test } from "node:test";
import { putListedWords } from "../src/newsroom/checks/listed-words.ts";
import { createArticle } from "../src/newsroom/create-article.ts";
import { defineSource } from "../src/newsroom/define-source.ts";
import { keepReport } from "../src/store/reports.ts";
import { chromium, NO_CHROMIUM } from "./needs.ts";
import { openIntakeRoom, violationsOn } from "./newsroom/intake-room.ts";
import { ACTOR, text } from "./store/fixture.ts";
import { newReport } from "./store/new-report.ts";

const path = chromium();
const skip = !path && NO_CHROMIUM;
const room = path ? await openIntakeRoom(path) : null;
after(() => room?.close());

const REPORT = ["远河社河城3月1日电 河水上涨了3.5米，120户居民已经转移。", "远河社河城3月1日电 新桥长三百米，“桥面可以通行重车”。"];

/** A digest of a report of two dispatches, with a wrong number, a changed quotation and a spelling that the newsroom does not want. */
async function digest() {
  assert.ok(room);
  const { store, place } = room.office;
  const source = { kind: "agency" as const, licence: "licensed" as const, clause: "转载自远河社", homepage: null, zone: "Asia/Shanghai" };
  const sourceId = await defineSource(store, ACTOR, { names: { zh: ["远河社"] }, ...source });
  const base = newReport("河城涨水，新桥通车");
  const extracted = { ...base.extracted, body: REPORT.join("\n"), bodyHtml: REPORT.map((line) => `<p>${line}</p>`).join("") };
  const { reportId } = await keepReport(store, ACTOR, { ...base, sourceId, extracted: { ...extracted, published: "2026-03-01T20:00:00+08:00" } });
  const ids = await store.write.selectFrom("dispatches").select("id").where("reportId", "=", reportId).orderBy("position").execute();
  const [first, second] = ids.map(({ id }) => id);
  await putListedWords(store, ACTOR, [{ wrong: "涨大水", right: "涨水", reason: "标题从简。" }]);
  const { articleId } = await createArticle(store, ACTOR, {
    text: text({
      ...{ headline: "河城涨大水", originalHeadline: "河城涨水，新桥通车", sourceId, sourceName: "远河社", byline: ["甲"] },
      bodyHtml: `<p data-dispatch="${first}">河水上涨了<strong>5.3米</strong>，120户居民已经转移。</p><p data-dispatch="${second}">“桥面可以通行轻车”。</p>`,
    }),
    places: [place("hecheng:tiyu")],
  });
  return { articleId, reportId };
}

test("an editor walks the marks by key, mends one by key and one by click, lets one stand with a reason and takes that back", { skip }, async () => {
  assert.ok(room);
  const { articleId, reportId } = await digest();
  const { page, complaints } = await room.screen(room.chief, `/articles/${articleId}`);
  const body = page.getByRole("textbox", { name: "正文" });
  const marked = body.locator("[data-check]");
  await marked.nth(1).waitFor();
  assert.deepEqual(await marked.allTextContents(), ["5.3", "轻"]);
  assert.equal(await marked.first().getAttribute("title"), "数字与来稿不同：来稿为“3.5”。");

  await body.click();
  for (const _ of [1, 2, 3]) await page.keyboard.press("F8");
  const cards = page.getByRole("complementary").getByRole("listitem");
  await cards.nth(3).waitFor();
  assert.equal(await cards.count(), 4);
  await page.getByText("4 处待核对").waitFor();
  assert.equal(await body.locator("[data-chosen]").textContent(), "5.3");
  assert.deepEqual(await violationsOn(page), []);
  await page.keyboard.press("Control+.");
  await body.getByText("河水上涨了3.5米").waitFor();
  assert.deepEqual(await marked.allTextContents(), ["轻"], "what was mended is past at once");
  await page.getByText("3 处待核对").waitFor();
  await body.getByText("3.5米").locator("xpath=self::strong").waitFor();

  await cards.filter({ hasText: "标题从简" }).getByRole("button", { name: "改为“涨水”" }).click();
  assert.equal(await page.getByRole("textbox", { name: "标题", exact: true }).inputValue(), "河城涨水");
  await page.getByText("2 处待核对").waitFor();
  await page.getByRole("button", { name: "送审", exact: true }).click();
  await page.getByText("转载稿还缺：责任编辑。").first().waitFor();
  await cards.filter({ hasText: "责任编辑" }).getByRole("button", { name: "转载" }).click();
  await page.keyboard.type("乙");
  await page.getByText("1 处待核对").waitFor();
  const quotation = cards.filter({ hasText: "引语" });
  assert.equal(await quotation.getByRole("link", { name: "远河社" }).getAttribute("href"), `/newsroom/reports/${reportId}`);
  await quotation.getByRole("button", { name: "不改" }).click();
  await page.getByLabel("为什么可以保留").fill("已向桥工处核实");
  await page.keyboard.press("Enter");
  await page.getByText("没有发现要核对的地方").waitFor();
  await marked.first().waitFor({ state: "detached" });
  await page.getByRole("button", { name: "已保留 1 处" }).click();
  await page.getByText("已向桥工处核实").waitFor();
  await page.getByRole("button", { name: "重新核对" }).click();
  await page.getByText("1 处待核对").waitFor();
  assert.deepEqual(await marked.allTextContents(), ["轻"]);
  await page.getByRole("button", { name: "送审", exact: true }).click();
  await page.getByText("已送审").first().waitFor();
  await page.goto(`${page.url()}/approve`);
  await page.getByRole("button", { name: "1 处待核对" }).click();
  await page.getByText("引语与来稿不同：此处“轻”，来稿“重”。").waitFor();
  assert.deepEqual(await violationsOn(page), []);
  const unasked = complaints.filter((one) => !/\b409\b/.test(one)); // the submission that was refused
  assert.deepEqual(unasked, []);
});

test("a chief keeps the newsroom's own words, and takes a removal back", { skip }, async () => {
  assert.ok(room);
  await putListedWords(room.office.store, ACTOR, []);
  const { page, complaints } = await room.screen(room.chief, "/listed-words");
  await page.getByText("用词表还是空的").waitFor();
  await page.getByLabel("不用").fill("涨大水");
  await page.getByLabel("改用").fill("涨水");
  await page.getByLabel("理由").fill("标题从简。");
  await page.keyboard.press("Enter");
  await page.getByRole("cell", { name: "涨大水", exact: true }).waitFor();
  assert.deepEqual(await violationsOn(page), []);
  await page.getByRole("button", { name: "删除“涨大水”" }).click();
  await page.getByText("用词表还是空的").waitFor();
  await page.getByRole("button", { name: "撤销" }).click();
  await page.getByRole("cell", { name: "涨大水", exact: true }).waitFor();
  assert.deepEqual(complaints, []);
});
