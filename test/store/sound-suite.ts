import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import sharp from "sharp";
import type { ArticleText } from "../../src/core/article.ts";
import { correct } from "../../src/newsroom/correct.ts";
import { createArticle } from "../../src/newsroom/create-article.ts";
import { edit } from "../../src/newsroom/edit.ts";
import { deleteAsset } from "../../src/newsroom/library/delete-asset.ts";
import { move } from "../../src/newsroom/move.ts";
import { publish } from "../../src/newsroom/publish.ts";
import { changeShow, createShow } from "../../src/newsroom/shows/put-show.ts";
import { showsOf as administered } from "../../src/newsroom/shows/shows-of.ts";
import { wechatCopy } from "../../src/newsroom/wechat/wechat-copy.ts";
import { withdraw } from "../../src/newsroom/withdraw.ts";
import { revisionById } from "../../src/store/articles.ts";
import { episodesOf } from "../../src/store/published/episodes-of.ts";
import { publicBlob } from "../../src/store/published/public-blob.ts";
import { publishedArticle } from "../../src/store/published/published-article.ts";
import { showAt, showOf, showsOf } from "../../src/store/published/shows-of.ts";
import { tags } from "../../src/store/tags.ts";
import { ACTOR, type DatabaseFor, MINUTE, type Newsroom, OPERATOR, openNewsroom, published, text } from "./fixture.ts";
import { SHOW, striped } from "./shows.ts";
import { mp4, wav } from "./tracks.ts";
import { taken } from "./upload.ts";

/** Shows, recordings and what readers find of them, on the engine that `databaseFor` names. */
export function soundSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  before(async () => {
    room = await openNewsroom(databaseFor);
  });
  after(() => room.close());

  let made = 0;
  const aShow = (form = SHOW) => createShow(room.store, ACTOR, "hecheng", `s-${made++}`, form);
  const aSound = (seconds = 2 + made++) => taken(room, wav({ seconds }), "钟声.wav");
  const withSound = async (showId: string | null, other: Partial<ArticleText> = {}) => ({
    text: text({ recording: { assetId: await aSound(), showId, episode: showId === null ? null : 3 }, ...other }),
  });
  const listed = async (showId: string | null, siteId = "hecheng") =>
    (await episodesOf(room.store, { siteId, showId, limit: 50 })).map(({ id }) => id);
  const versionOf = async (showId: string) => (await administered(room.store.write, "hecheng")).find(({ show }) => show.id === showId)?.version ?? "";
  /** What an act touched. */
  const touched = async (act: () => Promise<unknown>) => {
    const before = room.store.changes.seq;
    await act();
    const rows = await room.store.read.selectFrom("changedTags").select("tag").where("seq", ">", before).execute();
    return new Set(rows.map(({ tag }) => tag));
  };

  test("a show is found by its address and its id, and readers' pages are told of every change", async () => {
    const touchedBy = await touched(() => createShow(room.store, ACTOR, "hecheng", "yehua", SHOW));
    const show = await showAt(room.store, "hecheng", "yehua");
    assert.ok(show);
    assert.deepEqual([show.name, show.ownerMail, show.cover], ["河上夜话", "radio@example.org", null]);
    assert.match(show.guid, /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.deepEqual(touchedBy, new Set([tags.show(show.id), tags.shows("hecheng"), tags.site("hecheng")]));
    const param = { siteId: "hecheng", showId: show.id };
    await changeShow(room.store, ACTOR, param, { basedOn: await versionOf(show.id), form: { ...SHOW, name: " 河上夜话新编 ", ended: true } });
    const changed = await showOf(room.store, show.id);
    assert.deepEqual([changed?.name, changed?.ended, changed?.guid, changed?.slug], ["河上夜话新编", true, show.guid, "yehua"]);
    assert.equal(await showAt(room.store, "gangwan", "yehua"), null, "a show is one site's");
    assert.ok((await showsOf(room.store, "hecheng")).some(({ id }) => id === show.id));
  });

  test("an address that is taken, no address, no name, no mail address and a change of what somebody else changed are refused", async () => {
    const showId = await createShow(room.store, ACTOR, "hecheng", "taken", SHOW);
    await assert.rejects(createShow(room.store, ACTOR, "hecheng", "taken", SHOW), { code: "conflict", field: "slug" });
    for (const slug of ["", "A", "a/b", "feed.xml", "-a", "a".repeat(41)])
      await assert.rejects(createShow(room.store, ACTOR, "hecheng", slug, SHOW), { code: "invalid", field: "slug" });
    await assert.rejects(aShow({ ...SHOW, name: "  " }), { code: "invalid", field: "name" });
    for (const ownerMail of ["radio", "a b@example.org", "<a@example.org>"])
      await assert.rejects(aShow({ ...SHOW, ownerMail }), { field: "ownerMail" });
    await assert.rejects(createShow(room.store, ACTOR, "nowhere", "x", SHOW), { code: "not-found" });
    const param = { siteId: "hecheng", showId };
    await assert.rejects(changeShow(room.store, ACTOR, param, { basedOn: "older", form: SHOW }), { code: "stale" });
    await assert.rejects(changeShow(room.store, ACTOR, { siteId: "gangwan", showId }, { basedOn: await versionOf(showId), form: SHOW }), {
      code: "not-found",
    });
  });

  test("a cover is cut square about its focal point, opened to readers, and held back from deletion; another takes its place", async () => {
    const small = await taken(room, await striped(1600, 1300), "小.jpg");
    await assert.rejects(aShow({ ...SHOW, coverAssetId: small }), { code: "invalid", field: "coverAssetId" });
    await assert.rejects(aShow({ ...SHOW, coverAssetId: await aSound() }), { code: "invalid", field: "coverAssetId" });
    const ended = await taken(room, await striped(1500, 1500), "旧.jpg", { expiresAt: room.clock.at });
    await assert.rejects(aShow({ ...SHOW, coverAssetId: ended }), { code: "conflict", field: "coverAssetId" });
    const assetId = await taken(room, await striped(3600, 1500), "面.jpg");
    const showId = await aShow({ ...SHOW, coverAssetId: assetId });
    const files = (await showOf(room.store, showId))?.cover?.files ?? [];
    assert.deepEqual(
      files.map(({ width }) => width),
      [160, 320, 640, 1500],
    );
    const largest = await publicBlob(room.store, hashOf(files.at(-1)?.path));
    assert.ok(largest);
    const { width, height, format } = await sharp(largest.path).metadata();
    assert.deepEqual([width, height, format, largest.type], [1500, 1500, "jpeg", "image/jpeg"]);
    await assert.rejects(deleteAsset(room.store, ACTOR, assetId), { code: "conflict" });
    await changeShow(room.store, ACTOR, { siteId: "hecheng", showId }, { basedOn: await versionOf(showId), form: SHOW });
    assert.equal(await publicBlob(room.store, hashOf(files.at(-1)?.path)), null, "a cover that is gone is not served");
    assert.equal((await room.store.write.selectFrom("blobs").select("hash").where("hash", "=", hashOf(files[0]?.path)).execute()).length, 0);
    await deleteAsset(room.store, ACTOR, assetId);
  });

  test("two shows with one cover keep it when one of them gives it up", async () => {
    const coverAssetId = await taken(room, await striped(1400, 1500), "共.jpg");
    const [one, other] = [await aShow({ ...SHOW, coverAssetId }), await aShow({ ...SHOW, coverAssetId })];
    await changeShow(room.store, ACTOR, { siteId: "hecheng", showId: one }, { basedOn: await versionOf(one), form: SHOW });
    const path = (await showOf(room.store, other))?.cover?.files[0]?.path;
    assert.ok(await publicBlob(room.store, hashOf(path)));
    assert.equal((await room.store.write.selectFrom("blobs").select("hash").where("hash", "=", hashOf(path)).execute()).length, 1);
  });

  test("an article with a recording plays, stands in its show and among all that can be heard, and its file is open while it is public", async () => {
    const showId = await aShow();
    const { articleId } = await published(room, await withSound(showId));
    const shown = await publishedArticle(room.store, "hecheng", articleId);
    assert.deepEqual(shown?.recording?.kind, "sound");
    assert.deepEqual([shown?.played?.type, shown?.played?.showId, shown?.played?.episode], ["audio/wav", showId, 3]);
    const hash = hashOf(shown?.played?.path);
    assert.equal((await publicBlob(room.store, hash))?.type, "audio/wav");
    assert.deepEqual(await listed(showId), [articleId]);
    assert.ok((await listed(null)).includes(articleId));
    const tagsOfWithdrawal = await touched(() => withdraw(room.store, ACTOR, articleId, "录音有误。"));
    for (const tag of [tags.episodes("hecheng", showId), tags.episodes("hecheng", null)]) assert.ok(tagsOfWithdrawal.has(tag), tag);
    assert.deepEqual(await listed(showId), []);
    assert.ok(!(await listed(null)).includes(articleId));
    assert.equal(await publicBlob(room.store, hash), null);
    const gone = await publishedArticle(room.store, "hecheng", articleId);
    assert.deepEqual([gone?.recording, gone?.played], [undefined, undefined]);
  });

  test("a draft's recording is no reader's, and neither is one that a correction took out", async () => {
    const words = await withSound(null);
    const draft = await createArticle(room.store, ACTOR, { ...words, places: [room.place("hecheng:tiyu")] });
    const asset = await room.store.write
      .selectFrom("assets")
      .select("blobHash")
      .where("id", "=", words.text.recording?.assetId ?? "")
      .executeTakeFirstOrThrow();
    assert.equal(await publicBlob(room.store, asset.blobHash), null);
    await publish(room.store, ACTOR, draft.articleId, draft.revisionId, OPERATOR);
    assert.ok(await publicBlob(room.store, asset.blobHash));
    const mended = { basedOn: draft.revisionId, text: text({}), why: "撤下录音", notice: "录音已撤下。" };
    await correct(room.store, ACTOR, draft.articleId, mended, OPERATOR);
    assert.equal(await publicBlob(room.store, asset.blobHash), null);
    assert.ok(!(await listed(null)).includes(draft.articleId));
    assert.equal((await revisionById(room.store.write, draft.articleId, draft.revisionId)).text.recording?.assetId, words.text.recording?.assetId);
    await assert.rejects(deleteAsset(room.store, ACTOR, words.text.recording?.assetId ?? ""), { code: "conflict" });
  });

  test("a show is its own site's: elsewhere the article only plays, and one that leaves the site leaves the show", async () => {
    const showId = await aShow();
    const places = [room.place("hecheng:tiyu"), room.place("gangwan:yaowen")];
    const { articleId } = await published(room, { ...(await withSound(showId)), places });
    assert.deepEqual([await listed(showId), await listed(null, "gangwan"), await listed(showId, "gangwan")], [[articleId], [articleId], []]);
    const there = (await publishedArticle(room.store, "gangwan", articleId))?.played;
    assert.deepEqual([there?.showId, there?.episode, there?.type], [null, null, "audio/wav"]);
    await move(room.store, ACTOR, articleId, [room.place("gangwan:yaowen")]);
    assert.deepEqual([await listed(showId), await listed(null, "gangwan")], [[], [articleId]]);
  });

  test("episodes go back in time, the newest first, the same at any depth", async () => {
    const showId = await aShow();
    const ids: string[] = [];
    for (const minutes of [0, 1, 1, 2]) ids.push((await published(room, await withSound(showId), room.clock.at - minutes * MINUTE)).articleId);
    const all = await episodesOf(room.store, { siteId: "hecheng", showId, limit: 10 });
    assert.deepEqual(all.map(({ id }) => id).sort(), ids.sort());
    assert.deepEqual(
      all,
      all.toSorted((a, b) => b.publishedAt - a.publishedAt || (a.id < b.id ? 1 : -1)),
    );
    const [, second, ...rest] = all;
    assert.ok(second);
    const older = await episodesOf(room.store, { siteId: "hecheng", showId, limit: 10, before: { publishedAt: second.publishedAt, id: second.id } });
    assert.deepEqual(older, rest);
  });

  test("a picture is no recording, and there is no show or sound that was not made", async () => {
    const picture = await taken(room, await striped(900, 600), "图.jpg");
    const places = [room.place("hecheng:tiyu")];
    const recordings = [
      { assetId: picture, showId: null, episode: null },
      { assetId: "m00000000000000000aa", showId: null, episode: null },
      { assetId: await aSound(), showId: "h00000000000000000aa", episode: 1 },
    ];
    for (const recording of recordings)
      await assert.rejects(createArticle(room.store, ACTOR, { text: text({ recording }), places }), { code: "invalid" }, JSON.stringify(recording));
  });

  test("a recording whose rights have ended is not published anew; a film has its size", async () => {
    const ended = await taken(room, mp4({ seconds: 31 }), "片.mp4", { expiresAt: room.clock.at + MINUTE });
    const recording = { assetId: ended, showId: null, episode: null };
    const draft = await createArticle(room.store, ACTOR, { text: text({ recording }), places: [room.place("hecheng:tiyu")] });
    room.clock.at += 2 * MINUTE;
    await assert.rejects(publish(room.store, ACTOR, draft.articleId, draft.revisionId, OPERATOR), { code: "conflict" });
    const film = { assetId: await taken(room, mp4({ seconds: 32 }), "片.mp4"), showId: null, episode: null };
    const { articleId } = await published(room, { text: text({ recording: film }) });
    const shown = await publishedArticle(room.store, "hecheng", articleId);
    assert.deepEqual([shown?.recording, shown?.played?.width, shown?.played?.height], [{ kind: "video", duration: 32_000 }, 640, 360]);
  });

  test("a text from before there were recordings has none, and can be edited", async () => {
    const { articleId, revisionId } = await createArticle(room.store, ACTOR, { text: text({}), places: [room.place("hecheng:tiyu")] });
    const { recording: _recording, ...older } = text({});
    await room.store.act(({ db }) =>
      db
        .updateTable("revisions")
        .set({ text: JSON.stringify(older) })
        .where("id", "=", revisionId)
        .execute(),
    );
    assert.equal((await revisionById(room.store.write, articleId, revisionId)).text.recording, null);
    await edit(room.store, ACTOR, articleId, { basedOn: revisionId, text: text({ headline: "改题" }), why: "" });
  });

  test("lists know how many pictures an article has, where it has several", async () => {
    const [a, b] = [await taken(room, await striped(700, 500), "甲.jpg"), await taken(room, await striped(640, 480), "乙.jpg")];
    const bodyHtml = [a, b].map((id) => `<figure><img src="" alt="" data-asset="${id}"></figure>`).join("");
    const countOf = async (articleId: string) => (await publishedArticle(room.store, "hecheng", articleId))?.pictureCount;
    assert.equal(await countOf((await published(room, { text: text({ bodyHtml, leadAssetId: a }) })).articleId), 2);
    assert.equal(await countOf((await published(room, { text: text({ leadAssetId: a }) })).articleId), undefined);
  });

  test("what is carried to WeChat is the public text, or one that has its signatures; a draft is not", async () => {
    const leadAssetId = await taken(room, await striped(800, 500), "丙.jpg");
    const words = await withSound(null, { leadAssetId, byline: ["林渡"], sourceName: "河城晚报", summary: "桥通了。" });
    const draft = await createArticle(room.store, ACTOR, { ...words, places: [room.place("hecheng:tiyu")] });
    await assert.rejects(wechatCopy(room.store, 4000, draft.articleId), { code: "conflict" });
    await room.store.act(({ db }) => db.updateTable("articleWork").set({ stage: "ready" }).where("articleId", "=", draft.articleId).execute());
    assert.equal((await wechatCopy(room.store, 4000, draft.articleId)).address, null);
    await publish(room.store, ACTOR, draft.articleId, draft.revisionId, OPERATOR);
    await edit(room.store, ACTOR, draft.articleId, { basedOn: draft.revisionId, text: text({ headline: "还没签发的新题" }), why: "" });
    const copy = await wechatCopy(room.store, 4000, draft.articleId);
    assert.deepEqual([copy.title, copy.author, copy.digest, copy.recording?.kind], ["河上新桥通车", "林渡", "桥通了。", "sound"]);
    assert.match(copy.address ?? "", new RegExp(`^http://hecheng\\.localhost:4000/\\d{4}/\\d\\d/\\d\\d/${draft.articleId}$`));
    assert.match(copy.html, /［图 1：晒秋的院坝　林岫摄］.*新桥今晨通车。.*来源：河城晚报.*作者：林渡/s);
    assert.deepEqual(
      copy.pictures.map(({ assetId, credit }) => [assetId, credit]),
      [[leadAssetId, "林岫摄"]],
    );
    await withdraw(room.store, ACTOR, draft.articleId, "撤。");
    await assert.rejects(wechatCopy(room.store, 4000, draft.articleId), { code: "conflict" });
  });
}

function hashOf(path: string | undefined): string {
  return /([0-9a-f]{64})/.exec(path ?? "")?.[1] ?? "";
}
