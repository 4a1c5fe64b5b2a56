import assert from "node:assert/strict";
import { after, test } from "node:test";
import { correct } from "../src/newsroom/correct.ts";
import { edit } from "../src/newsroom/edit.ts";
import { publish } from "../src/newsroom/publish.ts";
import { withdraw } from "../src/newsroom/withdraw.ts";
import { schedule } from "../src/newsroom/workflow/schedule.ts";
import { sign } from "../src/newsroom/workflow/sign.ts";
import { submit } from "../src/newsroom/workflow/submit.ts";
import { articleById, revisionById } from "../src/store/articles.ts";
import { publishDue } from "../src/worker/publish-due.ts";
import { EDITOR, NOW, portalFixture } from "./portal-fixture.ts";
import { person } from "./store/people.ts";

const portal = await portalFixture();
after(() => portal.close());

const REVIEWER = person("s-reviewer", "chief");
const LISTS = ["/", "/shehui/", "/2026/05/15/", "/feed.xml"];
const address = (id: string) => `/2026/05/15/${id}`;
const page = async (path: string) => (await portal.get(path)).text;
const stored = async (id: string) => {
  const { currentRevisionId } = await articleById(portal.store.write, id);
  return revisionById(portal.store.write, id, currentRevisionId);
};

test("a correction is on the article's page, in every list and in the feed at the next request, with its notice", async () => {
  const id = await portal.publish({ headline: "大桥长三百米" });
  for (const path of [address(id), ...LISTS]) assert.match(await page(path), /大桥长三百米/, path);
  const { id: basedOn, text } = await stored(id);
  const correction = { basedOn, text: { ...text, headline: "大桥长三百二十米" }, why: "数字有误", notice: "更正：桥长应为三百二十米。" };
  const { revisionId } = await correct(portal.store, EDITOR, id, correction, { kind: "signed" });
  for (const path of [address(id), ...LISTS]) assert.doesNotMatch(await page(path), /三百二十米/, `${path} before its review`);
  await sign(portal.store, REVIEWER, id, { revisionId, step: 1 });
  await publish(portal.store, EDITOR, id, revisionId, { kind: "signed" });
  for (const path of [address(id), ...LISTS]) {
    const now = await page(path);
    assert.match(now, /大桥长三百二十米/, path);
    assert.doesNotMatch(now, /大桥长三百米/, path);
  }
  assert.match(await page(address(id)), /更正：桥长应为三百二十米。/);
});

test("a withdrawn article is gone from every list and from the feed at the next request, and its address says why", async () => {
  const id = await portal.publish({ headline: "来源有误的消息", bodyHtml: "<p>撤回前的正文。</p>" });
  for (const path of [address(id), ...LISTS]) assert.match(await page(path), /来源有误的消息/, path);
  await withdraw(portal.store, EDITOR, id, "来源通讯社已撤稿。");
  for (const path of LISTS) assert.doesNotMatch(await page(path), /来源有误的消息/, path);
  const gone = await portal.get(address(id));
  assert.equal(gone.status, 410);
  assert.match(gone.text, /来源通讯社已撤稿。/);
  assert.doesNotMatch(gone.text, /撤回前的正文/);
});

test("a scheduled text is nowhere before its minute, and everywhere in it", async () => {
  const id = await portal.publish({ headline: "旧的标题" });
  const { id: basedOn, text } = await stored(id);
  const revisionId = await edit(portal.store, EDITOR, id, { basedOn, text: { ...text, headline: "定时的标题" }, why: "" });
  await submit(portal.store, EDITOR, id, revisionId);
  await sign(portal.store, REVIEWER, id, { revisionId, step: 1 });
  await schedule(portal.store, EDITOR, id, { revisionId, at: NOW + 60_000 });
  await publishDue(portal.store, NOW + 59_999, assert.ifError);
  for (const path of [address(id), ...LISTS]) assert.doesNotMatch(await page(path), /定时的标题/, path);
  await publishDue(portal.store, NOW + 60_000, assert.ifError);
  for (const path of [address(id), ...LISTS]) assert.match(await page(path), /定时的标题/, path);
});
