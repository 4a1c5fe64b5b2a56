import assert from "node:assert/strict";
import { after, test } from "node:test";
import { keepReport } from "../src/store/reports.ts";
import { chromium, NO_CHROMIUM } from "./needs.ts";
import { openIntakeRoom, TELEPHONE, violationsOn } from "./newsroom/intake-room.ts";
import { everywhere, onDesk } from "./newsroom/office.ts";
import { published } from "./store/fixture.ts";
import { newReport } from "./store/new-report.ts";
import { overflow } from "./watched-page.ts";

const path = chromium();
const skip = !path && NO_CHROMIUM;
const room = path ? await openIntakeRoom(path) : null;
after(() => room?.close());

test("a chief sees what came in and went out, for another span and on a telephone, and takes it away as a file", { skip }, async () => {
  assert.ok(room);
  const { office, chief } = room;
  await keepReport(office.store, chief, newReport("渡口恢复通航"));
  await published(office);
  const { page, complaints } = await room.screen(chief, "/figures");
  const out = page.locator("section", { has: page.getByRole("heading", { name: "首次发布的稿件" }) });
  await out.getByText("共 1").waitFor();
  await page.getByText("不经渠道（粘贴、导入）").waitFor();
  assert.deepEqual(await violationsOn(page), []);
  await page.getByText("30 天").click();
  await page
    .getByText(/平均每天 0(?!\.)/)
    .first()
    .waitFor();
  assert.match(page.url(), /days=30/);
  await out.getByText("逐日数字").click();
  assert.equal(await out.locator("details tbody tr").count(), 30);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "导出 CSV" }).click()]);
  assert.equal(download.suggestedFilename(), "figures.csv");
  await page.setViewportSize(TELEPHONE.viewport);
  assert.ok((await overflow(page)) <= 0);
  assert.deepEqual(await violationsOn(page), []);
  assert.deepEqual(complaints, []);
});

test("who has no say over the whole newsroom sees the figures of a site of theirs", { skip }, async () => {
  assert.ok(room);
  const editor = await room.office.hire({ ...onDesk("editor", room.office.place("hecheng:tiyu")), sectionId: null }, everywhere("contributor"));
  const { page } = await room.screen(editor, "/figures");
  await page.getByText("河城在线，按").waitFor();
});
