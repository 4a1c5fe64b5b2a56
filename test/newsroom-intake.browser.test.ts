import assert from "node:assert/strict";
import { after, test } from "node:test";
import { addChannel } from "../src/ingest/channels/add-channel.ts";
import { createSource } from "../src/newsroom/administration/change-source.ts";
import { rss } from "./ingest/other-side.ts";
import { chromium, NO_CHROMIUM } from "./needs.ts";
import { DIALOG, openIntakeRoom, TELEPHONE, violationsOn } from "./newsroom/intake-room.ts";
import { everywhere, type Office } from "./newsroom/office.ts";
import { overflow } from "./watched-page.ts";

/** A channel of a source of its own. */
async function channelForm({ store, ...office }: Office, name: string) {
  const source = { kind: "agency", licence: "licensed", clause: null, homepage: null, zone: "Asia/Shanghai" } as const;
  const actor = await office.hire(everywhere("chief"));
  const sourceId = await createSource(store, actor, { ...source, names: { zh: [name] } });
  return { sourceId, kind: "feed" as const, name, follow: "auto" as const };
}

const path = chromium();
const skip = !path && NO_CHROMIUM;
const room = path ? await openIntakeRoom(path) : null;
after(() => room?.close());

const PARAGRAPHS = Array.from(
  { length: 8 },
  (_, i) => `<p>第${i}段：船工们清理了河道里的浮木，在两岸各立了一块新的水位牌，还修了一间候船的小屋。</p>`,
).join("");
const FEED = rss(
  [1, 2, 3].map((n) => ({ guid: `n${n}`, title: `第${n}号渡口恢复通航`, content: PARAGRAPHS, date: "Mon, 02 Mar 2026 09:30:00 +0800" })),
);

test("a chief pastes an address, sees what lies there, makes a channel of a new source, and follows how it fares", { skip }, async () => {
  assert.ok(room);
  const { office, side, chief, ask } = room;
  const { page, complaints } = await room.screen(chief, "/channels");
  side.says.set("/about", { status: 404 });
  side.says.set("/feed.xml", { body: FEED });
  await page.getByRole("button", { name: "添加渠道" }).first().click();
  assert.deepEqual(await violationsOn(page, DIALOG), []);
  await page.getByLabel("地址").fill(`${side.origin}/about`);
  await page.getByRole("button", { name: "看看是什么" }).click();
  await page.getByText("对方返回 HTTP 404。").waitFor();
  await page.getByLabel("地址").fill(`${side.origin}/feed.xml`);
  await page.getByRole("button", { name: "看看是什么" }).click();
  await page.getByText("订阅：远河社，3 条").waitFor();
  await page.getByText("第3号渡口恢复通航").waitFor();
  assert.deepEqual(await violationsOn(page, DIALOG), []);
  await page.getByRole("textbox", { name: "名称", exact: true }).fill("远河社要闻");
  await page.getByRole("button", { name: "添加", exact: true }).click();
  await page.getByRole("button", { name: "远河社要闻" }).waitFor();
  await page.getByText("还没问过").waitFor();
  await ask();
  await page.reload();
  await page.getByText("正常").waitFor();
  assert.deepEqual(await violationsOn(page), []);

  side.says.set("/feed.xml", { status: 500 });
  office.clock.at += 3_600_000;
  await ask();
  await page.reload();
  await page.getByText("连续 1 次：对方返回 HTTP 500").waitFor();
  await page.getByText("出错 1").click();
  await page.getByRole("button", { name: "远河社要闻" }).click();
  await page.getByRole("heading", { name: "最近的来稿" }).waitFor();
  await page.getByRole("dialog").getByText("第1号渡口恢复通航").waitFor();
  side.says.set("/feed.xml", { body: FEED });
  await page.getByRole("button", { name: "试读" }).click();
  await page.getByText("订阅：远河社，3 条").waitFor();
  assert.deepEqual(await violationsOn(page, DIALOG), []);
  await page.getByRole("textbox", { name: "名称" }).fill("远河社全部");
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByRole("heading", { name: "远河社全部" }).waitFor();
  await page.getByRole("button", { name: "立即抓取" }).click();
  await page.getByText("已排上，几秒内去问").waitFor();
  await page.getByRole("button", { name: "暂停", exact: true }).click();
  await page.getByRole("button", { name: "恢复" }).waitFor();
  const unasked = complaints.filter((one) => !/\b400\b/.test(one)); // the address with nothing
  assert.deepEqual(unasked, []);
  const acts = await office.store.write.selectFrom("auditLog").select("act").where("actor", "=", chief.id).execute();
  for (const act of ["create-source", "add-channel", "change-channel", "ask-channel", "pause-channel"]) {
    assert.ok(
      acts.some((row) => row.act === act),
      act,
    );
  }
});

test("an editor finds a report, reads it with its versions, and opens a draft with its text", { skip }, async () => {
  assert.ok(room);
  const { office, side, ask } = room;
  const editor = await office.hire(everywhere("editor"));
  await addChannel(office.store, editor, { ...(await channelForm(office, "两岸社")), address: `${side.origin}/feed.xml?again` });
  side.says.set("/feed.xml?again", { body: FEED });
  await ask();
  side.says.set("/feed.xml?again", { body: rss([{ guid: "n1", title: "第1号渡口恢复通航", content: PARAGRAPHS.replace("新的", "两块新的") }]) });
  office.clock.at += 3_600_000;
  await ask();
  const { page, complaints } = await room.screen(editor, "/reports");
  await page.getByRole("link", { name: "第3号渡口恢复通航" }).first().waitFor();
  assert.deepEqual(await violationsOn(page), []);
  await page.getByLabel("标题或正文里的字").fill("第1號渡口");
  await page.getByRole("link", { name: "第3号渡口恢复通航" }).first().waitFor({ state: "detached" });
  await page.getByText("第 2 版").first().waitFor();
  assert.match(page.url(), /\?q=/);
  await page.getByRole("link", { name: "第1号渡口恢复通航" }).first().click();
  await page.getByRole("heading", { level: 1, name: "第1号渡口恢复通航" }).waitFor();
  assert.deepEqual(await violationsOn(page), []);
  await page.getByRole("button", { name: "与上一版对照" }).click();
  await page.locator("ins", { hasText: "两块" }).waitFor();
  assert.deepEqual(await violationsOn(page), []);
  await page.getByRole("button", { name: "写成稿件" }).click();
  assert.deepEqual(await violationsOn(page, DIALOG), []);
  await page.getByRole("dialog").getByRole("button", { name: "写成稿件" }).click();
  await page.waitForURL(/\/newsroom\/articles\//);
  await page.getByText("两块新的水位牌").first().waitFor();
  assert.deepEqual(complaints, []);
});

test("a chief writes a rule, tries it on the past, saves it, orders rules, and what comes in follows them", { skip }, async () => {
  assert.ok(room);
  const { office, side, chief, ask } = room;
  side.says.set("/ruled.xml", { body: FEED });
  await addChannel(office.store, chief, { ...(await channelForm(office, "渡口社")), address: `${side.origin}/ruled.xml` });
  await ask();
  const { page, complaints } = await room.screen(chief, "/routing");
  await page.getByRole("button", { name: "添加规则" }).first().click();
  await page.getByRole("combobox", { name: "标题或正文有其中任何一个词" }).fill("渡口");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByText("请选择怎么处理").waitFor();
  await page.getByRole("combobox", { name: "缓急" }).click();
  await page.getByRole("option", { name: "加急" }).click();
  await page.getByRole("button", { name: "在过去的来稿上试试" }).click();
  await page.getByText(/最近收到的 \d+ 条里，符合的有 [1-9]\d* 条/).waitFor();
  assert.deepEqual(await violationsOn(page, DIALOG), []);
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByText("标题或正文有 “渡口”").waitFor();
  await page.getByRole("button", { name: "添加规则" }).first().click();
  await page.getByRole("combobox", { name: "标题或正文有其中任何一个词" }).fill("广告");
  await page.keyboard.press("Enter");
  await page.getByLabel(/不列出来/).check();
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByRole("button", { name: "上移第 2 条" }).click();
  await page.locator("li", { hasText: "“广告”" }).getByText("1", { exact: true }).waitFor();
  assert.deepEqual(await violationsOn(page), []);
  side.says.set("/ruled.xml", {
    body: rss(["渡口结冰", "渡口广告"].map((title) => ({ guid: title, title, content: PARAGRAPHS.replaceAll("第", title) }))),
  });
  office.clock.at += 3_600_000;
  await ask();
  await page.goto(new URL("reports", page.url()).href);
  await page.getByRole("listitem").filter({ hasText: "渡口结冰" }).getByText("加急").waitFor();
  assert.equal(await page.getByText("渡口广告").count(), 0);
  await page.getByText("已隐藏", { exact: true }).click();
  await page.getByText("渡口广告").first().waitFor();
  assert.deepEqual(
    complaints.filter((one) => !/\b400\b/.test(one)), // the rule that did nothing
    [],
  );
});

test("both screens fit a telephone", { skip }, async () => {
  assert.ok(room);
  for (const below of ["/reports", "/routing"]) {
    const { page, complaints } = await room.screen(room.chief, below, TELEPHONE);
    await page.getByText(/渡口/).first().waitFor();
    assert.ok((await overflow(page)) <= 0, below);
    assert.deepEqual(await violationsOn(page), []);
    assert.deepEqual(complaints, []);
  }
});

test("an editor looks at channels on a telephone, and is offered no act", { skip }, async () => {
  assert.ok(room);
  const { page, complaints } = await room.screen(await room.office.hire(everywhere("editor")), "/channels", TELEPHONE);
  await page.getByRole("button", { name: "远河社全部" }).click();
  await page.getByRole("heading", { name: "最近的来稿" }).waitFor();
  assert.equal(await page.getByRole("button", { name: "暂停" }).count(), 0);
  assert.ok((await overflow(page)) <= 0);
  assert.deepEqual(await violationsOn(page, DIALOG), []);
  await page.keyboard.press("Escape");
  await page.getByText("已暂停 1").waitFor();
  assert.equal(await page.getByRole("button", { name: "添加渠道" }).count(), 0);
  assert.deepEqual(await violationsOn(page), []);
  assert.deepEqual(complaints, []);
});
