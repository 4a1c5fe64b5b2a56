import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import type { Staff } from "../../src/core/staff.ts";
import { moveSection } from "../../src/newsroom/administration/move-section.ts";
import { removeSection } from "../../src/newsroom/administration/remove-section.ts";
import { answerTakedown } from "../../src/newsroom/moderation/answer-takedown.ts";
import { approvePost } from "../../src/newsroom/moderation/approve-post.ts";
import { blockReader } from "../../src/newsroom/moderation/block-reader.ts";
import { commentQueue, waitingComments } from "../../src/newsroom/moderation/comment-queue.ts";
import { type Decided, decideComment } from "../../src/newsroom/moderation/decide-comment.ts";
import { endColumn } from "../../src/newsroom/moderation/end-column.ts";
import { findReaders } from "../../src/newsroom/moderation/find-readers.ts";
import { postQueue } from "../../src/newsroom/moderation/post-queue.ts";
import { putColumn } from "../../src/newsroom/moderation/put-column.ts";
import { returnPost } from "../../src/newsroom/moderation/return-post.ts";
import { setCommunity } from "../../src/newsroom/moderation/set-community.ts";
import { switchComments } from "../../src/newsroom/moderation/switch-comments.ts";
import { takedownList, waitingTakedowns } from "../../src/newsroom/moderation/takedown-list.ts";
import { publish } from "../../src/newsroom/publish.ts";
import { withdraw } from "../../src/newsroom/withdraw.ts";
import { setReviews } from "../../src/newsroom/workflow/set-reviews.ts";
import { sign } from "../../src/newsroom/workflow/sign.ts";
import { addComment } from "../../src/portal/community/add-comment.ts";
import { columnOf } from "../../src/portal/community/own-column.ts";
import { deleteComment, eraseWritten, ownComments } from "../../src/portal/community/own-comments.ts";
import { ownPost, ownPosts } from "../../src/portal/community/own-posts.ts";
import { reportComment } from "../../src/portal/community/report-comment.ts";
import { deletePost, recallPost, savePost } from "../../src/portal/community/save-post.ts";
import type { Reader } from "../../src/portal/readers/reader-of.ts";
import { newest } from "../../src/store/published/newest.ts";
import { publishedArticle } from "../../src/store/published/published-article.ts";
import { sectionsOf } from "../../src/store/published/sections-of.ts";
import { shownComments } from "../../src/store/published/shown-comments.ts";
import { recordTakedown } from "../../src/store/takedowns.ts";
import { type DatabaseFor, MINUTE, type Newsroom, openNewsroom, published } from "./fixture.ts";
import { CHIEF, EDITOR, REVIEWER } from "./people.ts";
import { newReader } from "./readers.ts";

const DAY = 24 * 60 * MINUTE;
/** Networks of their own, so that no test meets another's limits. */
let networks = 0;
const network = () => `net ${++networks}`;

/** Comments, columns and notices from a reader's hand to an editor's decision; `runs` of random decisions. */
export function communitySuite(databaseFor: DatabaseFor, runs: number): void {
  let room: Newsroom;
  let reader: Reader;
  let other: Reader;
  before(async () => {
    room = await openNewsroom(databaseFor);
    reader = await newReader(room.store, "hecheng", "河边人");
    other = await newReader(room.store, "hecheng", "过桥客");
    await setCommunity(room.store, CHIEF, "hecheng", { comments: "held", takedownDays: 15 });
  });
  after(() => room.close());

  describe("comments", () => {
    test("one is held, shown with the first number, removed with a reason that its author reads, and shown again under the same number", async () => {
      const { articleId } = await published(room);
      const { id, number } = await comment(articleId, "桥修得真快");
      assert.equal(number, null);
      assert.deepEqual(await texts(articleId), []);
      await decide(id, "held", "shown");
      assert.deepEqual(await shown(articleId), [{ number: 1, name: "河边人", text: "桥修得真快", replyTo: null }]);
      await decide(id, "shown", "removed", "与本文无关");
      assert.deepEqual(await texts(articleId), []);
      const [own] = await ownComments(room.store.write, reader.id, 1);
      assert.deepEqual([own?.state, own?.reason], ["removed", "与本文无关"]);
      await decide(id, "removed", "shown");
      assert.deepEqual(await texts(articleId), ["桥修得真快"]);
      assert.equal((await shown(articleId))[0]?.number, 1);
    });

    test("numbers follow the order in which they are shown, and a deleted one's is never given again", async () => {
      const { articleId } = await published(room);
      const [first, second] = [await comment(articleId, "一"), await comment(articleId, "二")];
      await decide(second.id, "held", "shown");
      await decide(first.id, "held", "shown");
      assert.deepEqual(await texts(articleId), ["二", "一"]);
      await deleteComment(room.store, reader, first.id);
      const third = await comment(articleId, "三");
      await decide(third.id, "held", "shown");
      assert.deepEqual(
        (await shown(articleId)).map(({ number }) => number),
        [1, 3],
      );
      assert.doesNotMatch(
        JSON.stringify(await room.store.write.selectFrom("comments").select(["name", "text"]).where("id", "=", first.id).execute()),
        /一|河边人/,
      );
    });

    test("one decided meanwhile is not decided again unseen, and a removal needs its reason", async () => {
      const { articleId } = await published(room);
      const { id } = await comment(articleId, "路灯亮了");
      await assert.rejects(decide(id, "held", "removed", "  "), { code: "invalid" });
      await decide(id, "held", "shown");
      await assert.rejects(decide(id, "held", "removed", "广告"), { code: "stale" });
      await deleteComment(room.store, reader, id);
      await assert.rejects(decide(id, "shown", "removed", "广告"), { code: "not-found" });
    });

    test("an answer names a comment that is shown; a held or removed one cannot be answered", async () => {
      const { articleId } = await published(room);
      const { id } = await comment(articleId, "几时通车");
      await assert.rejects(comment(articleId, "今晨", { replyTo: 1 }), { code: "conflict" });
      await decide(id, "held", "shown");
      const answer = await comment(articleId, "今晨", { replyTo: 1 });
      await decide(answer.id, "held", "shown");
      assert.deepEqual(
        (await shown(articleId)).map(({ replyTo }) => replyTo),
        [null, 1],
      );
      await decide(id, "shown", "removed", "广告");
      await assert.rejects(comment(articleId, "谢谢", { replyTo: 1 }), { code: "conflict" });
    });

    test("where the site shows them at once, one with an address still waits for an editor", async () => {
      await setCommunity(room.store, CHIEF, "hecheng", { comments: "shown", takedownDays: 15 });
      const { articleId } = await published(room);
      assert.equal((await comment(articleId, "好")).number, 1);
      assert.equal((await comment(articleId, "看这里 https://example.org/")).number, null);
      assert.deepEqual(await texts(articleId), ["好"]);
      await setCommunity(room.store, CHIEF, "hecheng", { comments: "held", takedownDays: 15 });
    });

    test("none can be written where the site, the article or a withdrawal says no, nor by whoever is blocked", async () => {
      const { articleId } = await published(room);
      await switchComments(room.store, EDITOR, articleId, "closed");
      await assert.rejects(comment(articleId, "好"), { code: "conflict" });
      await switchComments(room.store, EDITOR, articleId, "hidden");
      await assert.rejects(comment(articleId, "好"), { code: "conflict" });
      await switchComments(room.store, EDITOR, articleId, "open");
      await assert.rejects(comment(articleId, "好", { by: { ...reader, isBlocked: true } }), { code: "not-allowed" });
      await assert.rejects(
        comment(articleId, "好", { by: { ...reader, siteId: "gangwan" } }),
        { code: "not-found" },
        "it does not stand on that site",
      );
      await setCommunity(room.store, CHIEF, "hecheng", { comments: "off", takedownDays: 15 });
      await assert.rejects(comment(articleId, "好"), { code: "conflict" });
      await setCommunity(room.store, CHIEF, "hecheng", { comments: "held", takedownDays: 15 });
      await withdraw(room.store, EDITOR, articleId, "来源撤稿。");
      await assert.rejects(comment(articleId, "好"), { code: "not-found" });
    });

    test("a withdrawal takes an article's comments away for good", async () => {
      const { articleId } = await published(room);
      const [first, second] = [await comment(articleId, "一"), await comment(articleId, "二")];
      await decide(first.id, "held", "shown");
      await withdraw(room.store, EDITOR, articleId, "来源撤稿。");
      assert.deepEqual(await texts(articleId), []);
      await assert.rejects(decide(second.id, "held", "shown"), { code: "conflict" });
      await decide(second.id, "held", "removed", "已撤稿");
      await decide(first.id, "shown", "removed", "已撤稿");
      await assert.rejects(decide(first.id, "removed", "shown"), { code: "conflict" });
      assert.deepEqual(await texts(articleId), []);
    });

    test("nobody deletes another's, and deleting one's own leaves no word of it", async () => {
      const { articleId } = await published(room);
      const { id } = await comment(articleId, "我家就在桥头");
      await assert.rejects(deleteComment(room.store, other, id), { code: "not-found" });
      await deleteComment(room.store, reader, id);
      await assert.rejects(deleteComment(room.store, reader, id), { code: "not-found" });
      assert.ok((await ownComments(room.store.write, reader.id, 100)).every((own) => own.id !== id));
    });

    test("what is reported waits for an editor until somebody decides, once a reader; taking the decision back lets it wait again", async () => {
      const { articleId } = await published(room);
      const { id } = await comment(articleId, "买房请找我");
      await decide(id, "held", "shown");
      const report = (by: Reader) => reportComment(room.store, by, { articleId, number: 1, reason: "广告或灌水" });
      await assert.rejects(report(reader), { code: "invalid" }, "one's own is deleted, not reported");
      await report(other);
      await report(other);
      assert.deepEqual(
        (await waiting(EDITOR)).find((one) => one.id === id)?.reports.map(({ reason }) => reason),
        ["广告或灌水"],
      );
      await decide(id, "shown", "shown");
      assert.ok(!(await waiting(EDITOR)).some((one) => one.id === id), "kept: it waits no more");
      await report(await newReader(room.store, "hecheng", "第三人"));
      room.clock.at += MINUTE;
      await decide(id, "shown", "removed", "广告");
      assert.ok(!(await waiting(EDITOR)).some((one) => one.id === id));
      await decideComment(room.store, EDITOR, id, { from: "removed", to: "shown", isUndo: true });
      assert.equal((await waiting(EDITOR)).find((one) => one.id === id)?.reports.length, 1);
      await decide(id, "shown", "removed", "广告");
      await assert.rejects(report(await newReader(room.store, "hecheng", "第四人")), { code: "not-found" });
    });

    test("a reader who writes too fast, or the same twice, is told so; so is a network", async () => {
      const { articleId } = await published(room);
      const hasty = await newReader(room.store, "hecheng", "急性子");
      await comment(articleId, "一", { by: hasty });
      await assert.rejects(comment(articleId, "一", { by: hasty }), { code: "conflict" });
      await comment(articleId, "二", { by: hasty });
      await comment(articleId, "三", { by: hasty });
      await assert.rejects(comment(articleId, "四", { by: hasty }), { code: "too-many" });
      room.clock.at += MINUTE;
      await comment(articleId, "四", { by: hasty });
      const school = network();
      for (let n = 0; n < 20; n++) await comment(articleId, `${n}`, { by: await newReader(room.store, "hecheng", `学生${n}`), from: school });
      await assert.rejects(comment(articleId, "到", { by: await newReader(room.store, "hecheng", "晚到"), from: school }), { code: "too-many" });
    });

    test("only who moderates a comment's site or section finds it in their queue", async () => {
      const place = room.place("hecheng:xinwen/shizheng");
      const { articleId } = await published(room, { places: [room.place("hecheng:xinwen/shizheng/daolu")] });
      const { id } = await comment(articleId, "桥头堵车");
      const finds = async (staff: Staff) => (await waiting(staff)).some((one) => one.id === id);
      const editorOf = (siteId: string, sectionId: string | null) => ({ ...EDITOR, grants: [{ role: "editor" as const, siteId, sectionId }] });
      assert.ok(await finds(EDITOR));
      assert.ok(await finds(editorOf("hecheng", null)));
      assert.ok(await finds(editorOf("hecheng", place.sectionId)), "in a section below theirs");
      assert.ok(!(await finds(editorOf("hecheng", room.place("hecheng:tiyu").sectionId))));
      assert.ok(!(await finds(editorOf("gangwan", null))));
      assert.ok(!(await finds(REVIEWER)), "a reviewer moderates nothing");
      assert.equal(await waitingComments(room.store, editorOf("gangwan", null)), 0);
    });

    test("a blocked reader's comments can all be removed with one decision", async () => {
      const { articleId } = await published(room);
      const loud = await newReader(room.store, "hecheng", "吵闹者");
      const made = [await comment(articleId, "一", { by: loud }), await comment(articleId, "二", { by: loud })];
      await decide(made[0]?.id ?? "", "held", "shown");
      await assert.rejects(blockReader(room.store, EDITOR, loud.id, { isBlocked: true, removeComments: "" }), { code: "invalid" });
      await blockReader(room.store, EDITOR, loud.id, { isBlocked: true, removeComments: "连续发布广告" });
      assert.deepEqual(await texts(articleId), []);
      assert.deepEqual(
        (await ownComments(room.store.write, loud.id, 10)).map(({ state, reason }) => [state, reason]),
        Array(2).fill(["removed", "连续发布广告"]),
      );
      const [found] = await findReaders(room.store, EDITOR, { q: "吵闹", list: "blocked" }, 10);
      assert.deepEqual([found?.id, found?.comments, found?.blocked?.by.id], [loud.id, { shown: 0, removed: 2 }, EDITOR.id]);
      await blockReader(room.store, EDITOR, loud.id, { isBlocked: false, removeComments: null });
      assert.deepEqual(await findReaders(room.store, EDITOR, { q: "吵闹", list: "blocked" }, 10), []);
    });

    test("whatever is decided in whatever order, readers see exactly the comments that are shown, each under a number of its own", async () => {
      const step = fc.oneof(
        fc.record({ act: fc.constant("add" as const) }),
        fc.record({ act: fc.constant("decide" as const), which: fc.nat(20), to: fc.constantFrom<Decided>("held", "shown", "removed") }),
        fc.record({ act: fc.constant("delete" as const), which: fc.nat(20) }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
          const { articleId } = await published(room);
          const made: { id: string; text: string; state: Decided | "deleted" }[] = [];
          for (const one of steps) {
            const target = one.act === "add" ? undefined : made[one.which % Math.max(1, made.length)];
            if (one.act === "add") {
              room.clock.at += MINUTE;
              const text = `第${made.length}条`;
              made.push({ ...(await comment(articleId, text)), text, state: "held" });
            } else if (target && target.state !== "deleted") {
              if (one.act === "delete") await deleteComment(room.store, reader, target.id);
              else await decide(target.id, target.state, one.to, "试");
              target.state = one.act === "delete" ? "deleted" : one.to;
            }
          }
          const seen = await shown(articleId);
          assert.deepEqual(
            seen.map(({ text }) => text).sort(),
            made
              .filter(({ state }) => state === "shown")
              .map(({ text }) => text)
              .sort(),
          );
          assert.equal(new Set(seen.map(({ number }) => number)).size, seen.length);
          room.clock.at += DAY; // another day's allowance
        }),
        { numRuns: runs },
      );
    });
  });

  describe("columns", () => {
    test("a post goes to the editors, comes back with a reason, goes again, and becomes an article of its column that can be withdrawn", async () => {
      const { author, sectionId } = await columnist("hepan");
      const postId = await savePost(room.store, author, {
        postId: null,
        changedAt: null,
        title: "夜里过桥",
        text: "灯亮着。\n\n  河水很静。 ",
        submit: true,
      });
      const [waits] = await postQueue(room.store, EDITOR, "waiting", 10);
      assert.deepEqual([waits?.id, waits?.byline, waits?.text], [postId, "河畔", "灯亮着。\n河水很静。"]);
      await returnPost(room.store, EDITOR, postId, { changedAt: waits?.changedAt ?? 0, reason: "请写清是哪座桥" });
      const back = await ownPost(room.store.write, author, postId);
      assert.deepEqual([back.state, back.reason], ["returned", "请写清是哪座桥"]);
      await savePost(room.store, author, { postId, changedAt: back.changedAt, title: "夜里过新桥", text: "灯亮着。", submit: true });
      const again = await ownPost(room.store.write, author, postId);
      await assert.rejects(approvePost(room.store, EDITOR, postId, back.changedAt), { code: "stale" }, "another text than the one that was read");
      const { articleId, isPublic } = await approvePost(room.store, EDITOR, postId, again.changedAt);
      assert.ok(isPublic);
      const [listed] = await newest(room.store, { siteId: "hecheng", sectionId, limit: 5 });
      assert.deepEqual([listed?.id, listed?.headline], [articleId, "夜里过新桥"]);
      const page = await publishedArticle(room.store, "hecheng", articleId);
      assert.deepEqual([page?.byline, page?.bodyHtml, page?.origin], [["河畔"], "<p>灯亮着。</p>", "own"]);
      assert.match(page?.copyrightNotice ?? "", /版权归作者/);
      assert.deepEqual((await ownPosts(room.store.write, author, 5))[0]?.article, { state: "published", path: listed?.path });
      await assert.rejects(approvePost(room.store, EDITOR, postId, again.changedAt), { code: "stale" }, "it is an article already");
      await withdraw(room.store, EDITOR, articleId, "应作者要求撤下。");
      assert.deepEqual(await newest(room.store, { siteId: "hecheng", sectionId, limit: 5 }), []);
      assert.equal((await ownPosts(room.store.write, author, 5))[0]?.article?.state, "withdrawn");
    });

    test("a section that asks for more signatures keeps an approved post until it has them", async () => {
      const { author, sectionId } = await columnist("shenshen");
      await room.store.act((act) => setReviews(act, CHIEF, sectionId, 2));
      const { postId, changedAt } = await submittedBy(author);
      const { articleId, isPublic } = await approvePost(room.store, EDITOR, postId, changedAt);
      assert.ok(!isPublic);
      assert.deepEqual(await newest(room.store, { siteId: "hecheng", sectionId, limit: 5 }), []);
      const { currentRevisionId: revisionId } = await room.store.write
        .selectFrom("articles")
        .select("currentRevisionId")
        .where("id", "=", articleId)
        .executeTakeFirstOrThrow();
      await sign(room.store, REVIEWER, articleId, { revisionId, step: 2 });
      await publish(room.store, CHIEF, articleId, revisionId, { kind: "signed" });
      assert.equal((await newest(room.store, { siteId: "hecheng", sectionId, limit: 5 }))[0]?.id, articleId);
    });

    test("a post with the editors is not changed under their hands; its author takes it back first, and drafts stay their own", async () => {
      const { author } = await columnist("dongan");
      const stranger = (await columnist("xian")).author;
      const { postId, changedAt } = await submittedBy(author);
      const edit = { postId, changedAt, title: "另一个题目", text: "另一段话。", submit: false };
      await assert.rejects(savePost(room.store, author, edit), { code: "conflict" });
      await assert.rejects(recallPost(room.store, stranger, postId), { code: "not-found" });
      await recallPost(room.store, author, postId);
      assert.deepEqual(
        (await postQueue(room.store, EDITOR, "waiting", 10)).filter(({ id }) => id === postId),
        [],
      );
      await assert.rejects(approvePost(room.store, EDITOR, postId, changedAt), { code: "stale" });
      await assert.rejects(savePost(room.store, author, edit), { code: "stale" }, "the version of another window");
      const { changedAt: now } = await ownPost(room.store.write, author, postId);
      await assert.rejects(savePost(room.store, stranger, { ...edit, changedAt: now }), { code: "not-found" });
      await savePost(room.store, author, { ...edit, changedAt: now });
      await assert.rejects(deletePost(room.store, stranger, postId), { code: "not-found" });
      await deletePost(room.store, author, postId);
      await assert.rejects(ownPost(room.store.write, author, postId), { code: "not-found" });
    });

    test("whoever has no column, is blocked, or writes nothing cannot send a post", async () => {
      const { author } = await columnist("nanan");
      const post = { postId: null, changedAt: null, title: "题目", text: "一段话。", submit: true };
      await assert.rejects(savePost(room.store, reader, post), { code: "not-allowed" });
      await assert.rejects(savePost(room.store, { ...author, isBlocked: true }, post), { code: "not-allowed" });
      await assert.rejects(savePost(room.store, author, { ...post, title: " \u200b " }), { code: "invalid" });
      await assert.rejects(savePost(room.store, author, { ...post, text: "\n \n" }), { code: "invalid" });
      await assert.rejects(savePost(room.store, author, { ...post, title: "长".repeat(61) }), { code: "invalid" });
    });

    test("a column ends and stays to be read; what waited is a draft again, and it can be given to somebody else", async () => {
      const { author, sectionId } = await columnist("beian");
      const { postId } = await submittedBy(author);
      await assert.rejects(removeSection(room.store, CHIEF, "hecheng", sectionId, null), { code: "conflict" }, "somebody writes it");
      await endColumn(room.store, EDITOR, author.id);
      assert.equal(await columnOf(room.store.write, author), null);
      assert.equal((await ownPost(room.store.write, author, postId)).state, "draft");
      await assert.rejects(endColumn(room.store, EDITOR, author.id), { code: "not-found" });
      const heir = await newReader(room.store, "hecheng", "继任");
      const form = { slug: "beian", name: "北岸新篇", byline: "继任", about: "" };
      assert.equal(await putColumn(room.store, EDITOR, heir.id, form), sectionId);
      assert.equal((await columnOf(room.store.write, heir))?.name, "北岸新篇");
      await assert.rejects(putColumn(room.store, EDITOR, heir.id, { ...form, slug: "beian2" }), { code: "invalid" }, "its address is for ever");
      await endColumn(room.store, EDITOR, heir.id);
      await removeSection(room.store, CHIEF, "hecheng", sectionId, null);
      assert.ok(!(await sectionsOf(room.store, "hecheng")).some(({ id }) => id === sectionId));
    });

    test("an address that another column has, or that is none, is refused; columns keep their place below 博客", async () => {
      const { sectionId } = await columnist("gudu");
      const somebody = await newReader(room.store, "hecheng", "又一人");
      const form = { slug: "gudu", name: "古渡", byline: "又一人", about: "" };
      await assert.rejects(putColumn(room.store, EDITOR, somebody.id, form), { code: "conflict" });
      for (const slug of ["", "Gu Du", "2026", "../x", "me"])
        await assert.rejects(putColumn(room.store, EDITOR, somebody.id, { ...form, slug }), { code: "invalid" }, slug);
      await assert.rejects(moveSection(room.store, CHIEF, "hecheng", sectionId, { parentId: null, position: 0 }), { code: "conflict" });
    });
  });

  test("an account that ends takes its comments, reports, column and drafts with it, and leaves what was published", async () => {
    const { author, sectionId } = await columnist("lige");
    const { articleId } = await published(room);
    const { id } = await comment(articleId, "再会", { by: author });
    await decide(id, "held", "shown");
    const post = await submittedBy(author);
    const { articleId: column } = await approvePost(room.store, EDITOR, post.postId, post.changedAt);
    await room.store.act((act) => eraseWritten(act, author.id));
    assert.deepEqual(await texts(articleId), []);
    assert.doesNotMatch(JSON.stringify(await room.store.write.selectFrom("comments").selectAll().execute()), new RegExp(`再会|${author.id}|lige`));
    assert.deepEqual(await room.store.write.selectFrom("posts").select("id").where("readerId", "=", author.id).execute(), []);
    assert.equal((await newest(room.store, { siteId: "hecheng", sectionId, limit: 1 }))[0]?.id, column);
  });

  describe("take-down notices", () => {
    test("a notice waits with its deadline and the article that it names, is late after it, and keeps its one answer", async () => {
      const { articleId } = await published(room);
      const id = await notice(`http://hecheng.localhost:4000/2026/03/02/${articleId}?x=1`);
      const [open] = (await takedownList(room.store, EDITOR, "open", 50)).filter((one) => one.id === id);
      assert.deepEqual(
        [open?.isLate, open?.dueAt, open?.article?.id, open?.article?.state],
        [false, room.clock.at + 15 * DAY, articleId, "published"],
      );
      const before = await waitingTakedowns(room.store, EDITOR);
      room.clock.at += 15 * DAY + 1;
      assert.deepEqual(await waitingTakedowns(room.store, EDITOR), { open: before.open, late: before.open });
      assert.ok((await takedownList(room.store, EDITOR, "open", 50)).every(({ isLate }) => isLate));
      await assert.rejects(answerTakedown(room.store, EDITOR, id, { outcome: "upheld", answer: " " }), { code: "invalid" });
      await answerTakedown(room.store, EDITOR, id, { outcome: "upheld", answer: "已撤下。" });
      await assert.rejects(answerTakedown(room.store, CHIEF, id, { outcome: "declined", answer: "不属实。" }), { code: "conflict" });
      const [closed] = await takedownList(room.store, EDITOR, "closed", 50);
      assert.deepEqual([closed?.id, closed?.outcome, closed?.answer, closed?.closedBy?.id], [id, "upheld", "已撤下。", EDITOR.id]);
      assert.equal((await waitingTakedowns(room.store, EDITOR)).open, before.open - 1);
    });

    test("another site's editor sees none of them, nor does who edits one section only", async () => {
      await notice("/about");
      const siteId = "gangwan";
      assert.deepEqual(await takedownList(room.store, { ...EDITOR, grants: [{ role: "editor", siteId, sectionId: null }] }, "open", 50), []);
      const { sectionId } = room.place("hecheng:tiyu");
      assert.deepEqual(await takedownList(room.store, { ...EDITOR, grants: [{ role: "editor", siteId: "hecheng", sectionId }] }, "open", 50), []);
      assert.deepEqual(await findReaders(room.store, { ...EDITOR, grants: [{ role: "editor", siteId, sectionId: null }] }, { list: "all" }, 50), []);
    });
  });

  test("the audit log tells every act by ids alone", async () => {
    const rows = await room.store.write.selectFrom("auditLog").select(["actor", "act", "object", "detail"]).execute();
    const acts = new Set(rows.map(({ act }) => act));
    for (const act of [
      "add-comment",
      "show-comment",
      "remove-comment",
      "delete-comment",
      "report-comment",
      "approve-post",
      "return-post",
      "block-reader",
      "answer-takedown",
    ])
      assert.ok(acts.has(act), act);
    assert.doesNotMatch(JSON.stringify(rows), /桥修得真快|与本文无关|河边人|夜里过|已撤下|买房/);
  });

  async function comment(
    articleId: string,
    text: string,
    { by = reader, replyTo = null, from = network() }: { by?: Reader; replyTo?: number | null; from?: string } = {},
  ) {
    if (by === reader) room.clock.at += MINUTE; // the reader of these tests is never in haste
    return addComment(room.store, by, { articleId, text, replyTo, network: from });
  }

  function decide(id: string, from: Decided, to: Decided, reason = "") {
    return decideComment(room.store, EDITOR, id, { from, to, reason });
  }

  async function shown(articleId: string) {
    const { comments } = await shownComments(room.store, { articleId, siteId: "hecheng", after: 0 });
    return comments.map(({ number, name, text, replyTo }) => ({ number, name, text, replyTo }));
  }

  async function texts(articleId: string) {
    return (await shown(articleId)).map(({ text }) => text);
  }

  function waiting(staff: Staff) {
    return commentQueue({ store: room.store, port: 4000 }, staff, { list: "waiting" }, 200);
  }

  async function columnist(slug: string) {
    const author = await newReader(room.store, "hecheng", slug);
    const sectionId = await putColumn(room.store, EDITOR, author.id, { slug, name: "河上闲话", byline: "河畔", about: "过桥的人。" });
    return { author, sectionId };
  }

  async function submittedBy(author: Reader) {
    const postId = await savePost(room.store, author, { postId: null, changedAt: null, title: "夜里过桥", text: "灯亮着。", submit: true });
    return { postId, changedAt: (await ownPost(room.store.write, author, postId)).changedAt };
  }

  async function notice(address: string): Promise<string> {
    const id = await recordTakedown(room.store, {
      siteId: "hecheng",
      name: "某社",
      contact: "a@example.org",
      address,
      reason: "图片是我们的",
      network: network(),
    });
    return id ?? assert.fail("the notice was refused");
  }
}
