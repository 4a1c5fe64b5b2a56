import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { correct } from "../../src/newsroom/correct.ts";
import { createArticle } from "../../src/newsroom/create-article.ts";
import { edit } from "../../src/newsroom/edit.ts";
import { publish } from "../../src/newsroom/publish.ts";
import { reopenNotice, settleNotice } from "../../src/newsroom/taken-back/settle-notices.ts";
import { openTakenBack, takenBackFor } from "../../src/newsroom/taken-back/taken-back-for.ts";
import { withdraw } from "../../src/newsroom/withdraw.ts";
import { keepReport } from "../../src/store/reports.ts";
import { ACTOR, type DatabaseFor, type Newsroom, openNewsroom, text } from "./fixture.ts";
import { newReport } from "./new-report.ts";
import { CHIEF } from "./people.ts";

const STAFF = { ...CHIEF, ...ACTOR };
const OPERATOR = { kind: "operator" } as const;

/** What agencies take back, as work on the articles that used it, on a store. */
export function takenBackSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  before(async () => {
    room = await openNewsroom(databaseFor);
  });
  after(() => room.close());

  let made = 0;
  const kept = async () => (await keepReport(room.store, ACTOR, newReport(`河城消息${made++}`))).reportId;
  const dispatchOf = (reportId: string) =>
    room.store.write.selectFrom("dispatches").select("id").where("reportId", "=", reportId).where("position", "=", 1).executeTakeFirstOrThrow();
  /** The agency corrects a report, a minute later, in a notice of its own. */
  async function correctedReport(reportId: string, noticeKind: "correction" | "withdrawal" = "correction") {
    room.clock.at += 60_000;
    const notice = await kept();
    await room.store.act(({ db }) => db.updateTable("reports").set({ noticeKind, noticeReportId: reportId }).where("id", "=", notice).execute());
    return notice;
  }
  const digestText = (dispatchId: string) => text({ bodyHtml: `<p>本网综合。</p><p data-dispatch="${dispatchId}">新桥长三百米。</p>` });
  /** A digest with one paragraph of a report, public where an operator let it out. */
  async function digest(reportId: string, isPublic = true) {
    const places = [room.place("hecheng:tiyu")];
    const { articleId, revisionId } = await createArticle(room.store, ACTOR, { text: digestText((await dispatchOf(reportId)).id), places });
    if (isPublic) await publish(room.store, ACTOR, articleId, revisionId, OPERATOR);
    return { articleId, revisionId };
  }
  const tasks = async (articleId: string, which: "open" | "settled" = "open") =>
    (await takenBackFor(room.store, STAFF, which)).filter(({ article }) => article.id === articleId);
  const mend = (articleId: string, basedOn: string, notice: string) =>
    correct(room.store, ACTOR, articleId, { basedOn, text: null, why: "", notice: "桥长有误。", settles: [notice] }, { kind: "signed" });

  test("a paragraph that names its dispatch makes what the agency takes back a task on its article, down to the paragraph", async () => {
    const reportId = await kept();
    const { articleId } = await digest(reportId);
    const before = await openTakenBack(room.store, STAFF);
    assert.deepEqual(await tasks(articleId), []);
    const notice = await correctedReport(reportId);
    const [task, ...more] = await tasks(articleId);
    assert.deepEqual(more, []);
    assert.deepEqual(task?.notice.paragraphs, [{ paragraph: 1, text: "新桥长三百米。" }]);
    assert.deepEqual(
      [task?.notice.kind, task?.notice.reportId, task?.notice.usedReportId, task?.notice.isVersion, task?.notice.progress],
      ["correction", notice, reportId, false, "open"],
    );
    assert.equal(await openTakenBack(room.store, STAFF), before + 1);
    assert.equal(await openTakenBack(room.store, { ...STAFF, id: "s0", grants: [] }), 0, "not for who may not mend it");
  });

  test("an article that was made of a report as a whole has the task too, and one that came after the notice has none", async () => {
    const reportId = await kept();
    const form = { text: text({}), places: [room.place("hecheng:tiyu")], reportId };
    const { articleId } = await createArticle(room.store, ACTOR, form);
    await correctedReport(reportId, "withdrawal");
    assert.deepEqual(
      (await tasks(articleId)).map(({ notice }) => [notice.kind, notice.paragraphs]),
      [["withdrawal", []]],
    );
    const other = await kept();
    const { articleId: clean } = await digest(other, false);
    assert.deepEqual(await tasks(clean), []);
  });

  test("nothing to do is a reason that is kept, and can be taken back", async () => {
    const reportId = await kept();
    const { articleId } = await digest(reportId);
    const notice = await correctedReport(reportId);
    await assert.rejects(settleNotice(room.store, ACTOR, articleId, notice, " "), { code: "invalid", field: "reason" });
    await assert.rejects(settleNotice(room.store, ACTOR, articleId, reportId, "没有用"), { code: "not-found" });
    await settleNotice(room.store, ACTOR, articleId, notice, "所改的一句本稿没有用。");
    assert.deepEqual(await tasks(articleId), []);
    const [settled] = await tasks(articleId, "settled");
    assert.deepEqual(settled?.notice.settled, {
      how: "nothing",
      reason: "所改的一句本稿没有用。",
      by: { id: ACTOR.id, name: null },
      at: room.clock.at,
    });
    await reopenNotice(room.store, ACTOR, articleId, notice);
    assert.equal((await tasks(articleId)).length, 1);
    assert.deepEqual(await tasks(articleId, "settled"), []);
  });

  test("a correction that answers a notice settles it, and no other", async () => {
    const reportId = await kept();
    const { articleId, revisionId } = await digest(reportId);
    const [first, second] = [await correctedReport(reportId), await correctedReport(reportId)];
    await assert.rejects(mend(articleId, revisionId, reportId), { code: "not-found" });
    room.clock.at += 60_000;
    await mend(articleId, revisionId, first);
    assert.deepEqual(
      (await tasks(articleId)).map(({ notice }) => notice.reportId),
      [second],
    );
    const [settled] = await tasks(articleId, "settled");
    assert.deepEqual([settled?.notice.reportId, settled?.notice.settled?.how, settled?.notice.settled?.reason], [first, "correction", "桥长有误。"]);
  });

  test("a correction that waits for signatures leaves its notice under way, and open again where it is given up", async () => {
    const reportId = await kept();
    const { articleId, revisionId } = await digest(reportId);
    const notice = await correctedReport(reportId);
    room.clock.at += 60_000;
    const changed = { basedOn: revisionId, text: digestText((await dispatchOf(reportId)).id), why: "" };
    const revised = await edit(room.store, ACTOR, articleId, { ...changed, text: { ...changed.text, headline: "新桥长二百米" } });
    const { isPublic } = await mend(articleId, revised, notice);
    assert.equal(isPublic, false);
    assert.deepEqual(
      (await tasks(articleId)).map((task) => [task.notice.progress, task.notice.settled?.how]),
      [["under-way", "correction"]],
    );
    await room.store.act(({ db }) => db.deleteFrom("proposedNotices").where("articleId", "=", articleId).execute());
    assert.deepEqual(
      (await tasks(articleId)).map((task) => [task.notice.progress, task.notice.settled]),
      [["open", null]],
    );
  });

  test("a withdrawn article settles everything on it, and a paragraph that was taken out of both texts leaves no task", async () => {
    const reportId = await kept();
    const [withdrawn, draft] = [await digest(reportId), await digest(reportId, false)];
    await correctedReport(reportId, "withdrawal");
    await withdraw(room.store, ACTOR, withdrawn.articleId, "来稿已由原发机构撤回。");
    assert.deepEqual(await tasks(withdrawn.articleId), []);
    assert.deepEqual(
      (await tasks(withdrawn.articleId, "settled")).map(({ notice: { settled } }) => [settled?.how, settled?.reason]),
      [["withdrawal", "来稿已由原发机构撤回。"]],
    );
    assert.equal((await tasks(draft.articleId)).length, 1);
    await edit(room.store, ACTOR, draft.articleId, { basedOn: draft.revisionId, text: text({ bodyHtml: "<p>本网综合。</p>" }), why: "" });
    assert.deepEqual(await tasks(draft.articleId), []);
  });
}
