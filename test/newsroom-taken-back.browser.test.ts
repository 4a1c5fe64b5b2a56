import assert from "node:assert/strict";
import { after, test } from "node:test";
import { createArticle } from "../src/newsroom/create-article.ts";
import { publish } from "../src/newsroom/publish.ts";
import { keepReport } from "../src/store/reports.ts";
import { chromium, NO_CHROMIUM } from "./needs.ts";
import { DIALOG, openIntakeRoom, TELEPHONE, violationsOn } from "./newsroom/intake-room.ts";
import { ACTOR, text } from "./store/fixture.ts";
import { newReport } from "./store/new-report.ts";
import { overflow } from "./watched-page.ts";

const path = chromium();
const skip = !path && NO_CHROMIUM;
const room = path ? await openIntakeRoom(path) : null;
after(() => room?.close());

const USED = "北岸渡口恢复通航，二十艘渡船同日开航。";

/** Two public digests that use one report, and its agency's correction of it. */
async function corrected(): Promise<string[]> {
  assert.ok(room);
  const { store, place, clock } = room.office;
  const { reportId } = await keepReport(store, ACTOR, newReport("北岸渡口恢复通航"));
  const dispatch = await store.write.selectFrom("dispatches").select("id").where("reportId", "=", reportId).executeTakeFirstOrThrow();
  const made: string[] = [];
  for (const headline of ["渡口今起恢复通航", "两岸交通一日综述"]) {
    const bodyHtml = `<p>本网综合各方消息。</p><p data-dispatch="${dispatch.id}">${USED}</p>`;
    const { articleId, revisionId } = await createArticle(store, ACTOR, { text: text({ headline, bodyHtml }), places: [place("hecheng:tiyu")] });
    await publish(store, ACTOR, articleId, revisionId, { kind: "operator" });
    made.push(articleId);
  }
  clock.at += 60_000;
  const base = newReport("更正：北岸渡口恢复通航");
  const body = "文中“二十艘”应为“十二艘”。";
  const notice = await keepReport(store, ACTOR, { ...base, extracted: { ...base.extracted, body, bodyHtml: `<p>${body}</p>` } });
  const said = { noticeKind: "correction" as const, noticeReportId: reportId };
  await store.act(({ db }) => db.updateTable("reports").set(said).where("id", "=", notice.reportId).execute());
  clock.at += 60_000;
  return made;
}

test("what an agency corrects waits on every article that used it: one is corrected from its paragraph, of the other there is nothing to do", {
  skip,
}, async () => {
  assert.ok(room);
  const [first, second] = await corrected();
  assert.ok(first && second);
  const { page, complaints } = await room.screen(room.chief, "/corrections");
  const cards = page.getByRole("main").getByRole("listitem");
  await cards.nth(1).waitFor();
  assert.equal(await cards.count(), 2);
  await page.getByRole("navigation").getByText("来源 2").waitFor();
  assert.deepEqual(await cards.first().locator("blockquote").allTextContents(), [`第 2 段 ${USED}`]);
  assert.deepEqual(await violationsOn(page), []);

  const other = cards.filter({ hasText: "两岸交通一日综述" });
  await other.getByRole("button", { name: "无须处理" }).click();
  assert.deepEqual(await violationsOn(page, DIALOG), []);
  await page.getByLabel("理由").fill("本稿没有写艘数。");
  await page.getByRole("dialog").getByRole("button", { name: "无须处理" }).click();
  await page.getByRole("navigation").getByText("来源 1").waitFor();
  await page.getByRole("button", { name: "撤销" }).click();
  await cards.nth(1).waitFor();
  await other.getByRole("button", { name: "无须处理" }).click();
  await page.getByLabel("理由").fill("本稿没有写艘数。");
  await page.getByRole("dialog").getByRole("button", { name: "无须处理" }).click();
  await page.getByRole("navigation").getByText("来源 1").waitFor();

  await cards.getByRole("link", { name: "改稿更正" }).click();
  await page.getByRole("button", { name: "第 2 段" }).click();
  const body = page.getByRole("textbox", { name: "正文" });
  await page.keyboard.type(USED.replace("二十艘", "十二艘"));
  await body.getByText("十二艘").waitFor();
  await page.getByRole("button", { name: "紧急更正" }).click();
  await page.getByRole("checkbox", { name: "来源更正：更正：北岸渡口恢复通航", checked: true }).waitFor();
  await page.getByLabel("给读者的说明").fill("开航渡船应为十二艘。");
  assert.deepEqual(await violationsOn(page, DIALOG), []);
  await page.getByRole("dialog").getByRole("button", { name: "紧急更正" }).click();
  await page.getByText("已紧急更正").waitFor();
  await page.getByRole("navigation").getByText("来源 1").waitFor({ state: "detached" });
  await page.getByText("已更正 试").first().waitFor();

  await page.getByRole("navigation").getByRole("link", { name: "更正撤稿" }).click();
  await page.getByText("没有待处理的来源更正").waitFor();
  await page.getByRole("link", { name: "已处理" }).click();
  await cards.nth(1).waitFor();
  await page.getByText("本稿没有写艘数。").waitFor();
  assert.deepEqual(await violationsOn(page), []);
  await page.setViewportSize(TELEPHONE.viewport);
  assert.ok((await overflow(page)) <= 0);
  assert.deepEqual(complaints, []);
  const told = await room.office.store.write.selectFrom("corrections").select("notice").where("articleId", "=", first).execute();
  assert.deepEqual(
    told.map(({ notice }) => notice),
    ["开航渡船应为十二艘。"],
  );
});
