import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Staff } from "../../src/core/staff.ts";
import { createArticle } from "../../src/newsroom/create-article.ts";
import { embargo } from "../../src/newsroom/workflow/embargo.ts";
import { MINUTE, text } from "../store/fixture.ts";
import { everywhere, type Office, onDesk, openOffice } from "./office.ts";

let office: Office;
let writer: Staff;
let editor: Staff;
let chief: Staff;
before(async () => {
  office = await openOffice();
  const desk = office.place("hecheng:tiyu");
  writer = await office.hire(onDesk("contributor", desk));
  editor = await office.hire(onDesk("editor", desk));
  chief = await office.hire(everywhere("chief"));
});
after(() => office.close());

const drafted = () => createArticle(office.store, writer, { text: text({}), places: [office.place("hecheng:tiyu")] });
const workflow = async (staff: Staff, articleId: string) => (await office.ask(staff, "GET", `/articles/${articleId}/workflow`)).body;
const status = async (staff: Staff) => (await office.ask(staff, "GET", "/status")).body;

test("each is told what they may do now, and why not what they otherwise might", async () => {
  const { articleId, revisionId } = await drafted();
  assert.deepEqual((await workflow(writer, articleId)).may, ["submit"]);
  assert.deepEqual((await workflow(editor, articleId)).may, ["submit", "embargo"]);
  assert.deepEqual((await workflow(chief, articleId)).may, ["submit", "publish-urgent", "embargo"]);
  const why = (await workflow(editor, articleId)).mayNot.find(({ act }: { act: string }) => act === "publish");
  assert.equal(why.message, "稿件尚未通过审核，不能发布。");
  await office.ask(writer, "POST", `/articles/${articleId}/submission`, { revisionId });
  assert.deepEqual((await workflow(writer, articleId)).may, ["recall"]);
  assert.deepEqual((await workflow(editor, articleId)).may, ["sign", "return", "embargo"]);
});

test("what is offered is what is allowed: each act offered is done, each that is not offered is refused", async () => {
  const body: Record<string, (revisionId: string) => [string, string, unknown?]> = {
    submit: (revisionId) => ["POST", "submission", { revisionId }],
    recall: () => ["DELETE", "submission"],
    sign: (revisionId) => ["POST", "signatures", { revisionId, step: 1 }],
    return: () => ["POST", "returns", { reason: "改" }],
    publish: (revisionId) => ["POST", "publication", { revisionId, urgent: null }],
    "publish-urgent": (revisionId) => ["POST", "publication", { revisionId, urgent: { reason: "急" } }],
    schedule: (revisionId) => ["PUT", "schedule", { revisionId, at: office.clock.now() + 9 * MINUTE }],
    unschedule: () => ["DELETE", "schedule"],
    embargo: () => ["PUT", "embargo", { until: office.clock.now() + 5 * MINUTE }],
    "lift-embargo": () => ["DELETE", "embargo"],
    correct: (basedOn) => ["POST", "correction", { basedOn, text: text({ headline: "改" }), notice: "更正。", why: "", urgent: null }],
    "correct-urgent": (basedOn) => [
      "POST",
      "correction",
      { basedOn, text: text({ headline: "急" }), notice: "更正。", why: "", urgent: { reason: "急" } },
    ],
    withdraw: () => ["POST", "withdrawal", { notice: "撤。" }],
  };
  const ways = [
    [],
    ["submit"],
    ["submit", "sign"],
    ["submit", "sign", "schedule"],
    ["submit", "sign", "publish"],
    ["submit", "embargo"],
    ["publish-urgent", "withdraw"],
  ];
  for (const way of ways) {
    for (const act of Object.keys(body)) {
      for (const staff of [writer, editor, chief]) {
        const { articleId, revisionId } = await drafted();
        const ask = (one: string, by: Staff) => {
          const [method, path, sent] = body[one]?.(revisionId) ?? ["", ""];
          return office.ask(by, method, `/articles/${articleId}/${path}`, sent);
        };
        for (const one of way)
          assert.equal((await ask(one, one === "submit" ? writer : one === "sign" ? editor : chief)).status, 200, `${way}: ${one}`);
        const offered = (await workflow(staff, articleId)).may.includes(act);
        const { status: answered } = await ask(act, staff);
        assert.equal(answered === 200, offered, `${act} after ${way} was ${offered ? "" : "not "}offered and answered ${answered}`);
      }
    }
  }
});

test("the second and third review ask for a reviewer or a chief", async () => {
  const { sectionId } = office.place("hecheng:tiyu");
  const { setReviews } = await import("../../src/newsroom/workflow/set-reviews.ts");
  await office.store.act((act) => setReviews(act, chief, sectionId, 2));
  const other = await office.hire(onDesk("editor", office.place("hecheng:tiyu")));
  const { articleId, revisionId } = await drafted();
  await office.ask(writer, "POST", `/articles/${articleId}/submission`, { revisionId });
  await office.ask(editor, "POST", `/articles/${articleId}/signatures`, { revisionId, step: 1 });
  assert.ok(!(await workflow(other, articleId)).may.includes("sign"));
  assert.equal((await office.ask(other, "POST", `/articles/${articleId}/signatures`, { revisionId, step: 2 })).status, 403);
  assert.ok((await workflow(chief, articleId)).may.includes("sign"));
  await office.store.act((act) => setReviews(act, chief, sectionId, null));
});

test("everyone sees what waits for them, what is late and what is frozen", async () => {
  const before = { writer: await status(writer), editor: await status(editor), chief: await status(chief) };
  const { articleId, revisionId } = await drafted();
  await office.ask(writer, "POST", `/articles/${articleId}/submission`, { revisionId });
  assert.equal((await status(editor)).awaitingMyReview, before.editor.awaitingMyReview + 1);
  assert.equal((await status(writer)).awaitingMyReview, before.writer.awaitingMyReview);
  await office.ask(editor, "POST", `/articles/${articleId}/returns`, { reason: "导语太长" });
  assert.equal((await status(writer)).returnedToMe, before.writer.returnedToMe + 1);
  await office.ask(writer, "POST", `/articles/${articleId}/submission`, { revisionId });
  assert.equal((await status(writer)).returnedToMe, before.writer.returnedToMe);
  await office.ask(chief, "POST", `/articles/${articleId}/signatures`, { revisionId, step: 1 });
  const at = office.clock.now() + MINUTE;
  await office.ask(editor, "PUT", `/articles/${articleId}/schedule`, { revisionId, at });
  await embargo(office.store, editor, articleId, at + 10 * MINUTE);
  office.clock.at += 3 * MINUTE;
  assert.ok((await status(chief)).late > before.chief.late);
  const listed = (await office.ask(editor, "GET", "/schedules")).body.schedules.find((one: { articleId: string }) => one.articleId === articleId);
  assert.deepEqual([listed.at, listed.late, listed.waitsFor, listed.headline], [at, true, "embargo", "河上新桥通车"]);
  const elsewhere = await office.hire(onDesk("editor", office.place("gangwan:yaowen")));
  assert.deepEqual((await office.ask(elsewhere, "GET", "/schedules")).body.schedules, []);
  const frozen = await office.ask(chief, "PUT", "/freeze", { reason: "网站遭到篡改" });
  assert.equal(frozen.status, 200);
  assert.deepEqual([(await status(writer)).frozen.reason, (await status(writer)).frozen.by.id], ["网站遭到篡改", chief.id]);
  assert.equal((await office.ask(editor, "POST", `/articles/${articleId}/publication`, { revisionId, urgent: null })).body.code, "conflict");
  await office.ask(chief, "DELETE", "/freeze");
  assert.equal((await status(writer)).frozen, null);
});
