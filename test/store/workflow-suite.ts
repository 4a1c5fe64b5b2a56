import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { correct, correctUrgently } from "../../src/newsroom/correct.ts";
import { createArticle } from "../../src/newsroom/create-article.ts";
import { defineSource } from "../../src/newsroom/define-source.ts";
import { edit } from "../../src/newsroom/edit.ts";
import { move } from "../../src/newsroom/move.ts";
import { publish, publishUrgently } from "../../src/newsroom/publish.ts";
import { withdraw } from "../../src/newsroom/withdraw.ts";
import { embargo } from "../../src/newsroom/workflow/embargo.ts";
import { freeze } from "../../src/newsroom/workflow/freeze.ts";
import { liftEmbargo } from "../../src/newsroom/workflow/lift-embargo.ts";
import { progressOf } from "../../src/newsroom/workflow/progress-of.ts";
import { recall } from "../../src/newsroom/workflow/recall.ts";
import { schedule } from "../../src/newsroom/workflow/schedule.ts";
import { sendBack } from "../../src/newsroom/workflow/send-back.ts";
import { setReviews } from "../../src/newsroom/workflow/set-reviews.ts";
import { sign } from "../../src/newsroom/workflow/sign.ts";
import { submit } from "../../src/newsroom/workflow/submit.ts";
import { unfreeze } from "../../src/newsroom/workflow/unfreeze.ts";
import { unschedule } from "../../src/newsroom/workflow/unschedule.ts";
import { publishedArticle } from "../../src/store/published/published-article.ts";
import { ACTOR, type DatabaseFor, MINUTE, type Newsroom, OPERATOR, openNewsroom, published, REPRINT, text } from "./fixture.ts";
import { CHIEF, drafted, EDITOR, ONE_REVIEW, person, REVIEWER, signed, submitted, WRITER } from "./people.ts";

const SIGNED = { kind: "signed" } as const;
const NO_REVIEW = "hecheng:xinwen/shizheng/daolu";
const THREE_REVIEWS = "hecheng:xinwen/shizheng";

/** The rules of 三审三校, schedule, embargo, freeze, correction and withdrawal, on the engine that `databaseFor` names. */
export function workflowSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  before(async () => {
    room = await openNewsroom(databaseFor);
    await reviews(THREE_REVIEWS, 3);
    await reviews(NO_REVIEW, 0);
  });
  after(() => room.close());

  const reviews = (section: string, count: number | null) => room.store.act((act) => setReviews(act, ACTOR, room.place(section).sectionId, count));
  const stageOf = async (articleId: string) => {
    const { stage, step } = await progressOf(room.store.write, articleId);
    return stage === "review" ? `review ${step}` : stage;
  };
  const shown = async (articleId: string) => (await publishedArticle(room.store, "hecheng", articleId))?.headline ?? null;
  const lastRelease = (articleId: string) =>
    room.store.write.selectFrom("releases").selectAll().where("articleId", "=", articleId).orderBy("number", "desc").executeTakeFirst();
  const lastAudit = () => room.store.write.selectFrom("auditLog").selectAll().orderBy("seq", "desc").executeTakeFirstOrThrow();
  const openSchedule = (articleId: string) =>
    room.store.write.selectFrom("schedules").selectAll().where("articleId", "=", articleId).where("doneAt", "is", null).executeTakeFirst();
  const change = (basedOn: string, headline = "改过的标题") => ({ basedOn, text: text({ headline }), why: "" });
  const soon = () => room.clock.now() + 10 * MINUTE;

  test("a submitted text goes to its first review, and straight to ready where its section asks for none", async () => {
    const one = await submitted(room);
    assert.equal(await stageOf(one.articleId), "review 1");
    const none = await submitted(room, NO_REVIEW);
    assert.equal(await stageOf(none.articleId), "ready");
    await assert.rejects(submit(room.store, WRITER, one.articleId, one.revisionId), { code: "conflict" });
  });

  test("only the newest text is submitted or signed", async () => {
    const { articleId, revisionId } = await drafted(room);
    const newer = await edit(room.store, WRITER, articleId, change(revisionId));
    await assert.rejects(submit(room.store, WRITER, articleId, revisionId), { code: "stale" });
    await submit(room.store, WRITER, articleId, newer);
    await assert.rejects(sign(room.store, EDITOR, articleId, { revisionId, step: 1 }), { code: "stale" });
  });

  test("three reviews are signed in turn by three people, the later ones by reviewers or chiefs, and then the text may be published", async () => {
    const { articleId, revisionId } = await submitted(room, THREE_REVIEWS);
    await assert.rejects(sign(room.store, EDITOR, articleId, { revisionId, step: 2 }), { code: "conflict" });
    await sign(room.store, EDITOR, articleId, { revisionId, step: 1 });
    assert.equal(await stageOf(articleId), "review 2");
    await assert.rejects(publish(room.store, EDITOR, articleId, revisionId, SIGNED), { code: "conflict" });
    await assert.rejects(sign(room.store, person("s-other", "editor"), articleId, { revisionId, step: 2 }), { code: "not-allowed" });
    await sign(room.store, REVIEWER, articleId, { revisionId, step: 2 });
    await assert.rejects(sign(room.store, REVIEWER, articleId, { revisionId, step: 3 }), { code: "conflict" });
    await sign(room.store, CHIEF, articleId, { revisionId, step: 3 });
    assert.equal(await stageOf(articleId), "ready");
    await publish(room.store, EDITOR, articleId, revisionId, SIGNED);
    assert.equal(await stageOf(articleId), "public");
    assert.equal(await shown(articleId), "河上新桥通车");
    const release = await lastRelease(articleId);
    assert.deepEqual([release?.warrant, release?.required, release?.revisionId], ["signed", 3, revisionId]);
  });

  test("nobody signs what they wrote", async () => {
    const { articleId, revisionId } = await submitted(room);
    const newer = await edit(room.store, EDITOR, articleId, change(revisionId));
    await assert.rejects(sign(room.store, EDITOR, articleId, { revisionId: newer, step: 1 }), { code: "conflict" });
    await sign(room.store, CHIEF, articleId, { revisionId: newer, step: 1 });
    assert.equal(await stageOf(articleId), "ready");
  });

  test("an edit takes the signatures away and reviews begin again, even where it puts the old words back", async () => {
    const { articleId, revisionId } = await signed(room);
    const second = await edit(room.store, WRITER, articleId, change(revisionId));
    assert.equal(await stageOf(articleId), "review 1");
    const third = await edit(room.store, WRITER, articleId, { basedOn: second, text: text({}), why: "" });
    await assert.rejects(publish(room.store, EDITOR, articleId, third, SIGNED), { code: "conflict" });
    await sign(room.store, EDITOR, articleId, { revisionId: third, step: 1 });
    await publish(room.store, EDITOR, articleId, third, SIGNED);
    const marks = await room.store.write.selectFrom("signatures").select("voidedAt").where("articleId", "=", articleId).orderBy("number").execute();
    assert.deepEqual(
      marks.map(({ voidedAt }) => voidedAt !== null),
      [true, false],
    );
  });

  test("a text sent back is a draft with a reason, and its signatures are gone when it comes again", async () => {
    const { articleId, revisionId } = await submitted(room, THREE_REVIEWS);
    await sign(room.store, EDITOR, articleId, { revisionId, step: 1 });
    await assert.rejects(sendBack(room.store, REVIEWER, articleId, " "), { code: "invalid" });
    await sendBack(room.store, REVIEWER, articleId, "数字没有出处");
    assert.equal(await stageOf(articleId), "draft");
    assert.deepEqual(await lastAudit().then(({ act, detail }) => [act, detail]), ["return", JSON.stringify({ revision: revisionId, step: 2 })]);
    await submit(room.store, WRITER, articleId, revisionId);
    assert.equal(await stageOf(articleId), "review 1");
    const [returned] = await room.store.write.selectFrom("returns").selectAll().where("articleId", "=", articleId).execute();
    assert.deepEqual([returned?.reason, returned?.answeredAt], ["数字没有出处", room.clock.now()]);
  });

  test("a writer takes a submitted text back, and a draft cannot be taken back", async () => {
    const { articleId, revisionId } = await signed(room);
    await recall(room.store, WRITER, articleId);
    assert.equal(await stageOf(articleId), "draft");
    await assert.rejects(recall(room.store, WRITER, articleId), { code: "conflict" });
    await assert.rejects(publish(room.store, EDITOR, articleId, revisionId, SIGNED), { code: "conflict" });
  });

  test("a section takes its number of reviews from the one above it, and an article in several the most of theirs", async () => {
    await reviews("hecheng:xinwen", 2);
    const places = [room.place("hecheng:xinwen"), room.place(ONE_REVIEW)];
    const { articleId, revisionId } = await createArticle(room.store, WRITER, { text: text({}), places });
    await submit(room.store, WRITER, articleId, revisionId);
    await sign(room.store, EDITOR, articleId, { revisionId, step: 1 });
    assert.equal(await stageOf(articleId), "review 2");
    await reviews("hecheng:xinwen", null);
    assert.equal(await stageOf(articleId), "ready", "a rule that asks for less lets go what waited for more");
    await reviews(THREE_REVIEWS, null);
    await reviews("hecheng:xinwen", 3);
    const below = await submitted(room, THREE_REVIEWS);
    await sign(room.store, EDITOR, below.articleId, { revisionId: below.revisionId, step: 1 });
    assert.equal(await stageOf(below.articleId), "review 2", "the section above asks for three");
    await reviews("hecheng:xinwen", null);
    await reviews(THREE_REVIEWS, 3);
    await assert.rejects(reviews(ONE_REVIEW, 4), { code: "invalid" });
  });

  test("a stricter rule, or a move to a stricter section, takes a text back into review and cancels its schedule", async () => {
    const { articleId, revisionId } = await signed(room);
    await schedule(room.store, EDITOR, articleId, { revisionId, at: soon() });
    await reviews(ONE_REVIEW, 2);
    assert.equal(await stageOf(articleId), "review 2");
    assert.equal(await openSchedule(articleId), undefined);
    await reviews(ONE_REVIEW, null);
    assert.equal(await stageOf(articleId), "ready");
    await move(room.store, EDITOR, articleId, [room.place(THREE_REVIEWS)]);
    assert.equal(await stageOf(articleId), "review 2");
    await assert.rejects(publish(room.store, EDITOR, articleId, revisionId, SIGNED), { code: "conflict" });
  });

  test("the urgent way skips missing signatures for chiefs only, with a reason and its own mark", async () => {
    const { articleId, revisionId } = await drafted(room);
    await assert.rejects(publishUrgently(room.store, EDITOR, articleId, revisionId, "地震"), { code: "not-allowed" });
    await assert.rejects(publishUrgently(room.store, CHIEF, articleId, revisionId, " "), { code: "invalid" });
    await publishUrgently(room.store, CHIEF, articleId, revisionId, "地震速报");
    assert.equal((await lastAudit()).act, "publish-urgent");
    const release = await lastRelease(articleId);
    assert.deepEqual([release?.warrant, release?.reason, release?.byId], ["urgent", "地震速报", CHIEF.id]);
    await assert.rejects(publishUrgently(room.store, CHIEF, articleId, revisionId, "再发"), { code: "conflict" });
  });

  test("a schedule needs its signatures and a time to come; it can be moved and cancelled", async () => {
    const { articleId, revisionId } = await submitted(room);
    await assert.rejects(schedule(room.store, EDITOR, articleId, { revisionId, at: soon() }), { code: "conflict" });
    await sign(room.store, EDITOR, articleId, { revisionId, step: 1 });
    await assert.rejects(schedule(room.store, EDITOR, articleId, { revisionId, at: room.clock.now() }), { code: "invalid" });
    await schedule(room.store, EDITOR, articleId, { revisionId, at: soon() });
    assert.equal(await stageOf(articleId), "scheduled");
    await schedule(room.store, CHIEF, articleId, { revisionId, at: soon() + MINUTE });
    assert.deepEqual(await openSchedule(articleId).then((row) => [row?.at, row?.byId, row?.number]), [soon() + MINUTE, CHIEF.id, 1]);
    await unschedule(room.store, EDITOR, articleId);
    assert.equal(await stageOf(articleId), "ready");
    await assert.rejects(unschedule(room.store, EDITOR, articleId), { code: "conflict" });
  });

  test("an edit cancels a schedule, also where no review is asked for", async () => {
    for (const section of [ONE_REVIEW, NO_REVIEW]) {
      const { articleId, revisionId } = section === ONE_REVIEW ? await signed(room) : await submitted(room, section);
      await schedule(room.store, EDITOR, articleId, { revisionId, at: soon() });
      await edit(room.store, WRITER, articleId, change(revisionId));
      assert.equal(await openSchedule(articleId), undefined);
      assert.equal(await stageOf(articleId), section === ONE_REVIEW ? "review 1" : "ready");
    }
  });

  test("an embargo holds a signed text back, however urgent, and no schedule may be set before its end", async () => {
    const { articleId, revisionId } = await signed(room);
    await assert.rejects(embargo(room.store, EDITOR, articleId, room.clock.now()), { code: "invalid" });
    await embargo(room.store, EDITOR, articleId, soon());
    await assert.rejects(publish(room.store, EDITOR, articleId, revisionId, SIGNED), { code: "conflict" });
    await assert.rejects(publishUrgently(room.store, CHIEF, articleId, revisionId, "急"), { code: "conflict" });
    await assert.rejects(publish(room.store, ACTOR, articleId, revisionId, OPERATOR), { code: "conflict" });
    await assert.rejects(schedule(room.store, EDITOR, articleId, { revisionId, at: soon() - 1 }), { code: "invalid" });
    await schedule(room.store, EDITOR, articleId, { revisionId, at: soon() });
    await liftEmbargo(room.store, EDITOR, articleId);
    await assert.rejects(liftEmbargo(room.store, EDITOR, articleId), { code: "conflict" });
    await publish(room.store, EDITOR, articleId, revisionId, SIGNED);
    assert.equal(await openSchedule(articleId), undefined, "published by hand, the schedule is over");
    await assert.rejects(embargo(room.store, EDITOR, articleId, soon()), { code: "conflict" });
  });

  test("a freeze stops publishing and correcting at once; withdrawing goes on", async () => {
    const { articleId, revisionId } = await signed(room);
    const other = await published(room, { places: [room.place(ONE_REVIEW)] });
    await freeze(room.store, CHIEF, "网站遭到篡改");
    await assert.rejects(freeze(room.store, CHIEF, "再冻"), { code: "conflict" });
    await assert.rejects(publish(room.store, EDITOR, articleId, revisionId, SIGNED), { code: "conflict" });
    await assert.rejects(publishUrgently(room.store, CHIEF, articleId, revisionId, "急"), { code: "conflict" });
    await assert.rejects(published(room), { code: "conflict" });
    const correction = { ...change(other.revisionId), notice: "更正。" };
    await assert.rejects(correctUrgently(room.store, CHIEF, other.articleId, correction, "急"), { code: "conflict" });
    await withdraw(room.store, EDITOR, other.articleId, "撤。");
    await unfreeze(room.store, CHIEF);
    await publish(room.store, EDITOR, articleId, revisionId, SIGNED);
    await assert.rejects(unfreeze(room.store, CHIEF), { code: "conflict" });
  });

  test("a corrected text waits for its reviews with its notice, and readers get both at once", async () => {
    const { articleId, revisionId } = await published(room, { places: [room.place(ONE_REVIEW)] });
    const correction = { ...change(revisionId, "新桥长三百二十米"), notice: "更正：桥长有误。" };
    const made = await correct(room.store, EDITOR, articleId, correction, SIGNED);
    assert.equal(made.isPublic, false);
    assert.equal(await shown(articleId), "河上新桥通车");
    assert.equal(await stageOf(articleId), "review 1");
    await assert.rejects(sign(room.store, EDITOR, articleId, { revisionId: made.revisionId, step: 1 }), { code: "conflict" });
    await sign(room.store, REVIEWER, articleId, { revisionId: made.revisionId, step: 1 });
    await publish(room.store, EDITOR, articleId, made.revisionId, SIGNED);
    const article = await publishedArticle(room.store, "hecheng", articleId);
    assert.deepEqual([article?.headline, article?.state, article?.notices[0]?.text], ["新桥长三百二十米", "corrected", "更正：桥长有误。"]);
    assert.equal((await room.store.write.selectFrom("proposedNotices").selectAll().execute()).length, 0);
  });

  test("a correction is public at once where it is urgent, where its section asks for no review, or where only the notice is new", async () => {
    const urgent = await published(room, { places: [room.place(ONE_REVIEW)] });
    const correction = { ...change(urgent.revisionId), notice: "更正。" };
    await assert.rejects(correctUrgently(room.store, EDITOR, urgent.articleId, correction, "急"), { code: "not-allowed" });
    const corrected = await correctUrgently(room.store, CHIEF, urgent.articleId, correction, "人名有误");
    assert.equal(corrected.isPublic, true);
    assert.equal((await lastAudit()).act, "correct-urgent");
    assert.equal((await lastRelease(urgent.articleId))?.reason, "人名有误");
    const free = await published(room, { places: [room.place(NO_REVIEW)] });
    assert.equal((await correct(room.store, EDITOR, free.articleId, { ...change(free.revisionId), notice: "更正。" }, SIGNED)).isPublic, true);
    const same = { basedOn: corrected.revisionId, text: null, why: "", notice: "再次说明。" };
    assert.equal((await correct(room.store, EDITOR, urgent.articleId, same, SIGNED)).isPublic, true);
    const notices = (await publishedArticle(room.store, "hecheng", urgent.articleId))?.notices.map((notice) => notice.text);
    assert.deepEqual(notices, ["再次说明。", "更正。"]);
  });

  test("an edit beside a public text is a draft that readers do not see; withdrawing ends the work on it", async () => {
    const { articleId, revisionId } = await published(room, { places: [room.place(ONE_REVIEW)] });
    const second = await edit(room.store, WRITER, articleId, change(revisionId));
    assert.equal(await stageOf(articleId), "draft");
    await submit(room.store, WRITER, articleId, second);
    await sign(room.store, EDITOR, articleId, { revisionId: second, step: 1 });
    await schedule(room.store, EDITOR, articleId, { revisionId: second, at: soon() });
    await withdraw(room.store, EDITOR, articleId, "来源撤稿。");
    assert.equal(await openSchedule(articleId), undefined);
    for (const doing of [
      () => submit(room.store, WRITER, articleId, second),
      () => publish(room.store, EDITOR, articleId, second, SIGNED),
      () => publishUrgently(room.store, CHIEF, articleId, second, "急"),
      () => correct(room.store, EDITOR, articleId, { ...change(second), notice: "更正。" }, SIGNED),
    ])
      await assert.rejects(doing(), { code: "conflict" });
  });

  test("a source that forbids reprints forbids them in a correction and a schedule as well", async () => {
    const source = { kind: "agency", clause: null, homepage: null, zone: "Asia/Shanghai" } as const;
    const sourceId = await defineSource(room.store, ACTOR, { ...source, names: { zh: ["闭门社"] }, licence: "licensed" });
    const waiting = await createArticle(room.store, WRITER, { text: text({ ...REPRINT, sourceId }), places: [room.place(NO_REVIEW)] });
    await submit(room.store, WRITER, waiting.articleId, waiting.revisionId);
    await defineSource(room.store, ACTOR, { ...source, names: { zh: ["闭门社"] }, licence: "forbidden" });
    const { articleId, revisionId } = await published(room, { places: [room.place(NO_REVIEW)] });
    const correction = { basedOn: revisionId, text: text({ sourceId }), why: "", notice: "更正。" };
    await assert.rejects(correct(room.store, EDITOR, articleId, correction, SIGNED), { code: "not-allowed" });
    await assert.rejects(correctUrgently(room.store, CHIEF, articleId, correction, "急"), { code: "not-allowed" });
    await assert.rejects(schedule(room.store, EDITOR, waiting.articleId, { revisionId: waiting.revisionId, at: soon() }), { code: "not-allowed" });
    const other = await createArticle(room.store, WRITER, { text: text({ ...REPRINT, sourceId }), places: [room.place(NO_REVIEW)] });
    await assert.rejects(submit(room.store, WRITER, other.articleId, other.revisionId), { code: "not-allowed" });
  });

  test("a refused act changes nothing and leaves no row in the log", async () => {
    const { articleId, revisionId } = await submitted(room);
    const { seq } = await lastAudit();
    await assert.rejects(publish(room.store, EDITOR, articleId, revisionId, SIGNED), { code: "conflict" });
    await assert.rejects(sign(room.store, WRITER, articleId, { revisionId, step: 1 }), { code: "conflict" });
    assert.equal((await lastAudit()).seq, seq);
    assert.equal(await stageOf(articleId), "review 1");
  });

  test("every refusal that a person can meet has its Chinese sentence", async () => {
    const { articleId, revisionId } = await submitted(room);
    for (const doing of [
      () => publish(room.store, EDITOR, articleId, revisionId, SIGNED),
      () => submit(room.store, WRITER, articleId, revisionId),
      () => sign(room.store, WRITER, articleId, { revisionId, step: 1 }),
      () => sign(room.store, EDITOR, articleId, { revisionId: "v0", step: 1 }),
      () => withdraw(room.store, EDITOR, articleId, "撤"),
      () => sendBack(room.store, EDITOR, articleId, ""),
      () => publishUrgently(room.store, EDITOR, articleId, revisionId, "急"),
    ])
      await assert.rejects(doing(), (error: { zh: string | null }) => /[\u4e00-\u9fff]/.test(error.zh ?? ""));
  });
}
