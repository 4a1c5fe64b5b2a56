import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openGrouping } from "../src/ingest/events/group-reports.ts";
import { createSource } from "../src/newsroom/administration/change-source.ts";
import { mergeIntoOne } from "../src/newsroom/events/merge-into-one.ts";
import { keepReport } from "../src/store/reports.ts";
import { compareReportsDue } from "../src/worker/compare-reports.ts";
import { chromium, NO_CHROMIUM } from "./needs.ts";
import { openIntakeRoom, TELEPHONE, violationsOn } from "./newsroom/intake-room.ts";
import { everywhere } from "./newsroom/office.ts";
import { newReport } from "./store/new-report.ts";
import { overflow } from "./watched-page.ts";

const path = chromium();
const skip = !path && NO_CHROMIUM;
const room = path ? await openIntakeRoom(path) : null;
const grouping = openGrouping();
after(async () => {
  if (room) await grouping.stop(room.office.store);
  await room?.close();
});

const FERRY = ["远河渡口3月2日恢复通航，首班渡船载着四十名乘客驶向对岸。", "渡口主任沈若川说：“停了七十天，船工们一天也没有歇着。”"];
const RESEEDED = ["北坡农场3月2日补种燕麦三百亩，农技员逐块查看了墒情。", "农场场长白朗说，种子是从邻县借来的，秋后归还。"];

/** A report of a source of its own comes in and is grouped. Returns its id. */
async function arrive(name: string, headline: string, paragraphs: readonly string[]): Promise<string> {
  assert.ok(room);
  const { store, clock, ...office } = room.office;
  const source = { kind: "agency", licence: "licensed", clause: null, homepage: null, zone: "Asia/Shanghai" } as const;
  const sourceId = await createSource(store, await office.hire(everywhere("chief")), { ...source, names: { zh: [name] } });
  const report = newReport(headline);
  const bodyHtml = paragraphs.map((text) => `<p>${text}</p>`).join("\n");
  const { reportId } = await keepReport(
    store,
    { id: "import" },
    {
      ...report,
      sourceId,
      bytes: Buffer.from(bodyHtml),
      dispatches: [],
      extracted: {
        ...report.extracted,
        headline,
        body: paragraphs.join("\n"),
        bodyHtml,
        published: new Date(clock.at).toISOString(),
        language: "zh-Hans",
      },
    },
  );
  await compareReportsDue(store);
  for (let look = 0; look < 3; look++) {
    clock.at += 1_000;
    await grouping.look(store, clock.at); // after an editor's act the first finds out
  }
  return reportId;
}

async function eventOf(reportId: string): Promise<string> {
  assert.ok(room);
  const row = await room.office.store.write
    .selectFrom("eventDispatches")
    .select("eventId")
    .where("reportId", "=", reportId)
    .executeTakeFirstOrThrow();
  return row.eventId;
}

test("an editor sees a happening side by side, chooses paragraphs by key, and writes them as one article", { skip }, async () => {
  assert.ok(room);
  const first = await arrive("远河社", "远河渡口恢复通航", [...FERRY, "渡船由木船换成了双体铁船。"]);
  await arrive("下游晚报", "停航七十天 远河渡口复航", [FERRY[0] ?? "", "票价仍是两元，老人和学生半价。"]);
  const farm = await arrive("北坡电台", "北坡农场补种燕麦", RESEEDED);
  const { page, complaints } = await room.screen(room.chief, "/desk");
  await page.getByText("2 个事件，2 个有新内容").waitFor();
  assert.deepEqual(await violationsOn(page), []);
  await page.getByRole("link", { name: "远河渡口恢复通航" }).click();
  const cards = page.getByRole("article");
  await cards.nth(1).waitFor();
  assert.equal(await cards.count(), 2);
  assert.deepEqual(await page.locator("mark").allTextContents(), [FERRY[1], "渡船由木船换成了双体铁船。", "票价仍是两元，老人和学生半价。"]);
  assert.deepEqual(await violationsOn(page), []);
  for (const key of ["j", "j", "Space", "j", "j", "j", "Space"]) await page.keyboard.press(key);
  await page.getByText("2 段，2 家来源").waitFor();
  await page.getByRole("tab", { name: "引语" }).click();
  await page.getByText("停了七十天，船工们一天也没有歇着").waitFor();
  await page.keyboard.press("1");

  await arrive("对岸日报", "远河渡口通航首日 四十人过河", [FERRY[0] ?? "", "对岸集市提前一小时开张。"]);
  await cards.nth(2).waitFor(); // without a reload
  await cards.nth(2).getByText("新", { exact: true }).waitFor();

  await page.keyboard.press("f");
  await page.getByRole("button", { name: "已关注" }).waitFor();
  await cards.nth(2).getByRole("button", { name: "这篇来稿的操作" }).click();
  await page.getByRole("menuitem", { name: "拆出" }).click();
  await page.getByText("已拆成另一事件").waitFor();
  await page.getByText("3 个事件").waitFor();
  await page.getByRole("button", { name: "撤销" }).click();
  await page.getByText("2 个事件").waitFor();

  await mergeIntoOne(room.office.store, room.chief, await eventOf(first), await eventOf(farm));
  await page.getByText("1 个事件").waitFor();
  await page.getByText("北坡农场3月2日补种").waitFor();
  await page.getByRole("tab", { name: "记录" }).click();
  await page.getByRole("button", { name: "撤销" }).first().click();
  await page.getByText("2 个事件").waitFor();

  await page.getByRole("button", { name: "查看与排序" }).click();
  await page.getByRole("button", { name: "第 2 段上移" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "写成稿件" }).click();
  await page.waitForURL(/\/articles\//);
  const written = page.locator(".ProseMirror").first();
  await written.getByText("老人和学生半价").waitFor();
  const text = await written.innerText();
  assert.ok(text.indexOf("半价") < text.indexOf("一天也没有歇着"), text);
  await page.goBack();
  await page.getByRole("article").first().waitFor();
  await page.getByRole("tab", { name: "已用于 1" }).waitFor();
  assert.deepEqual(complaints, []);
});

test("the desk holds on a telephone: the list, then the event alone, nothing wider than the screen", { skip }, async () => {
  assert.ok(room);
  const { page } = await room.screen(room.chief, "/desk", TELEPHONE);
  await page.getByRole("link", { name: "远河渡口恢复通航" }).click();
  await page.getByRole("article").first().waitFor();
  assert.equal(await overflow(page), 0);
  await page.getByRole("button", { name: "关闭" }).click();
  await page.getByRole("link", { name: "北坡农场补种燕麦" }).waitFor();
  assert.equal(await overflow(page), 0);
});
