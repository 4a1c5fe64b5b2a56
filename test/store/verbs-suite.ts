import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Refused } from "../../src/core/refused.ts";
import { arrange } from "../../src/newsroom/arrange.ts";
import { correct } from "../../src/newsroom/correct.ts";
import { createArticle } from "../../src/newsroom/create-article.ts";
import { defineSite } from "../../src/newsroom/define-site.ts";
import { defineSource } from "../../src/newsroom/define-source.ts";
import { edit } from "../../src/newsroom/edit.ts";
import { move } from "../../src/newsroom/move.ts";
import { publish } from "../../src/newsroom/publish.ts";
import { withdraw } from "../../src/newsroom/withdraw.ts";
import { blocksOf } from "../../src/portal/blocks-of.ts";
import { addAsset } from "../../src/store/assets.ts";
import { articlesOfDay } from "../../src/store/published/articles-of-day.ts";
import { daysOfMonth } from "../../src/store/published/days-of-month.ts";
import { monthsWithArticles } from "../../src/store/published/months-with-articles.ts";
import { newerDay, olderDay } from "../../src/store/published/neighbour-days.ts";
import { newest } from "../../src/store/published/newest.ts";
import { publicBlob } from "../../src/store/published/public-blob.ts";
import { publishedArticle } from "../../src/store/published/published-article.ts";
import { siteByHost } from "../../src/store/published/site-by-host.ts";
import { siteOfArticle } from "../../src/store/published/site-of-article.ts";
import { tags } from "../../src/store/tags.ts";
import { ACTOR, type DatabaseFor, MINUTE, MORNING, type Newsroom, OPERATOR, openNewsroom, published, site, text } from "./fixture.ts";

/** Every verb, on the engine that `databaseFor` names. */
export function verbsSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  before(async () => {
    room = await openNewsroom(databaseFor);
  });
  after(() => room.close());

  const DAY = 24 * 60 * MINUTE;
  const ids = async (of: Partial<Parameters<typeof newest>[1]> = {}) =>
    (await newest(room.store, { siteId: "hecheng", limit: 100, ...of })).map(({ id }) => id);
  const lastAudit = () => room.store.write.selectFrom("auditLog").selectAll().orderBy("seq", "desc").executeTakeFirstOrThrow();
  /** Without the tags of older pages, of maps for machines and of related news, which have tests of their own. */
  const touched = async (doing: () => Promise<unknown>) => {
    const before = room.store.changes.seq;
    await doing();
    const rows = await room.store.read.selectFrom("changedTags").select("tag").where("seq", ">", before).execute();
    return rows.map(({ tag }) => tag).filter((tag) => !/^(?:past|mapped|related):/.test(tag));
  };

  test("a site answers on each of its hosts, in any case", async () => {
    assert.equal((await siteByHost(room.store, "WWW.hecheng.localhost"))?.id, "hecheng");
    assert.equal(await siteByHost(room.store, "elsewhere.localhost"), null);
  });

  test("a host answers for one site only", async () => {
    const taking = defineSite(room.store, ACTOR, { site: site({ id: "third", hosts: ["hecheng.localhost"] }), sections: [] });
    await assert.rejects(taking, { code: "conflict" });
    assert.equal((await siteByHost(room.store, "hecheng.localhost"))?.id, "hecheng");
  });

  test("a section cannot take an address of the portal's own", async () => {
    for (const slug of ["today", "2026", "New", ""]) {
      await assert.rejects(defineSite(room.store, ACTOR, { site: site({}), sections: [{ slug, name: "栏" }] }), { code: "invalid" }, slug);
    }
  });

  test("a draft is in no list and at no address", async () => {
    const { articleId } = await createArticle(room.store, ACTOR, { text: text({}), places: [room.place("hecheng:tiyu")] });
    assert.equal(await publishedArticle(room.store, "hecheng", articleId), null);
    assert.deepEqual(await ids(), []);
    assert.equal((await lastAudit()).act, "create-article");
  });

  test("the portal's connection cannot read a draft, nor write", async () => {
    const read = room.store.read as unknown as typeof room.store.write;
    for (const table of ["articles", "revisions", "reports", "auditLog", "assets", "sources"] as const) {
      await assert.rejects(read.selectFrom(table).selectAll().execute(), /prohibited|permission denied/, table);
    }
    await assert.rejects(read.deleteFrom("publications").execute(), /prohibited|not authorized|permission denied|read-only/);
  });

  test("publishing lists an article in its section, in every one above it, and on its site", async () => {
    const { articleId } = await published(room);
    for (const path of ["xinwen", "xinwen/shizheng", "xinwen/shizheng/daolu"]) {
      assert.deepEqual(await ids({ sectionId: room.place(`hecheng:${path}`).sectionId }), [articleId], path);
    }
    assert.deepEqual(await ids({ sectionId: room.place("hecheng:tiyu").sectionId }), []);
    assert.deepEqual(await ids(), [articleId]);
    await withdraw(room.store, ACTOR, articleId, "试");
  });

  test("publishing touches the article, its sections and those above, its day and its site, and is in the audit log by ids only", async () => {
    const { store } = room;
    const made = await createArticle(store, ACTOR, { text: text({}), places: [room.place("hecheng:xinwen/shizheng")] });
    const tagsTouched = await touched(() => publish(store, ACTOR, made.articleId, made.revisionId, OPERATOR));
    const sections = ["xinwen", "xinwen/shizheng"].map((path) => tags.section(room.place(`hecheng:${path}`).sectionId));
    const [day, month] = ["2026-03-02", "2026-03"];
    const lists = [tags.newest("hecheng"), tags.day("hecheng", day), tags.month("hecheng", month), ...sections];
    // The first of its day: the calendar changes, and which day follows which.
    const calendar = [tags.days("hecheng", month), ...[null, day].flatMap((one) => [tags.after("hecheng", one), tags.before("hecheng", one)])];
    assert.deepEqual(new Set(tagsTouched), new Set([tags.article(made.articleId), ...lists, ...calendar]));
    assert.ok(store.changes.newest(tags.article(made.articleId)) > 0);
    const row = await lastAudit();
    assert.equal(row.act, "publish");
    assert.equal(row.object, made.articleId);
    assert.ok(!row.detail.includes("桥"));
    const second = await createArticle(store, ACTOR, { text: text({}), places: [room.place("hecheng:xinwen/shizheng")] });
    const again = await touched(() => publish(store, ACTOR, second.articleId, second.revisionId, OPERATOR));
    assert.deepEqual(new Set(again), new Set([tags.article(second.articleId), ...lists]), "the second of its day");
    for (const { articleId } of [made, second]) await withdraw(store, ACTOR, articleId, "试");
  });

  test("readers get the text without its provenance, with a summary and a count of characters", async () => {
    const bodyHtml = '<p data-dispatch="d1">新桥今晨通车。</p><script>x</script>';
    const { articleId } = await published(room, { text: text({ bodyHtml, sourceName: "远河社" }) });
    const article = await publishedArticle(room.store, "hecheng", articleId);
    assert.equal(article?.bodyHtml, "<p>新桥今晨通车。</p>");
    assert.equal(article.words, 7);
    assert.equal(article.summary, "新桥今晨通车。");
    assert.equal(article.origin, "reprint");
    assert.equal(article.path, `/2026/03/02/${articleId}`);
    await withdraw(room.store, ACTOR, articleId, "试");
  });

  test("a save that began from an older revision is refused, and so is publishing an older one", async () => {
    const { articleId, revisionId } = await published(room);
    const second = await edit(room.store, ACTOR, articleId, { basedOn: revisionId, text: text({ headline: "二" }), why: "改题" });
    await assert.rejects(edit(room.store, ACTOR, articleId, { basedOn: revisionId, text: text({ headline: "三" }), why: "" }), { code: "stale" });
    await assert.rejects(publish(room.store, ACTOR, articleId, revisionId, OPERATOR), { code: "stale" });
    assert.equal((await publishedArticle(room.store, "hecheng", articleId))?.headline, "河上新桥通车", "an edit is not public by itself");
    await publish(room.store, ACTOR, articleId, second, OPERATOR);
    assert.equal((await publishedArticle(room.store, "hecheng", articleId))?.headline, "二");
    await withdraw(room.store, ACTOR, articleId, "试");
  });

  test("a change of the body alone leaves the lists as they are", async () => {
    const { articleId, revisionId } = await published(room);
    const bodyHtml = "<p>新桥今晨通车。</p><p>全长三百二十米。</p>";
    const second = await edit(room.store, ACTOR, articleId, { basedOn: revisionId, text: text({ bodyHtml }), why: "" });
    assert.deepEqual(await touched(() => publish(room.store, ACTOR, articleId, second, OPERATOR)), [tags.article(articleId)]);
    await withdraw(room.store, ACTOR, articleId, "试");
  });

  test("a correction is public at once, with its notice, and keeps the address and the time", async () => {
    const { articleId, revisionId } = await published(room, {}, MORNING - DAY);
    const change = { basedOn: revisionId, text: text({ headline: "新桥长三百二十米" }), why: "数字有误", notice: "更正：桥长为三百二十米。" };
    await correct(room.store, ACTOR, articleId, change, OPERATOR);
    const article = await publishedArticle(room.store, "hecheng", articleId);
    assert.equal(article?.state, "corrected");
    assert.equal(article.headline, "新桥长三百二十米");
    assert.deepEqual(article.notices, [{ at: MORNING, kind: "correction", text: change.notice }]);
    assert.equal(article.path, `/2026/03/01/${articleId}`);
    assert.equal(article.publishedAt, MORNING - DAY);
    await assert.rejects(correct(room.store, ACTOR, articleId, { ...change, notice: " " }, OPERATOR), Refused);
    await withdraw(room.store, ACTOR, articleId, "试");
  });

  test("a withdrawn article is in no list, and its address keeps only the notice and the headline", async () => {
    const { articleId } = await published(room);
    const tagsTouched = await touched(() => withdraw(room.store, ACTOR, articleId, "来源撤稿。"));
    assert.ok(tagsTouched.includes(tags.newest("hecheng")) && tagsTouched.includes(tags.article(articleId)));
    assert.deepEqual(await ids(), []);
    const article = await publishedArticle(room.store, "hecheng", articleId);
    assert.equal(article?.state, "withdrawn");
    assert.equal(article.bodyHtml + article.summary, "");
    assert.equal(article.notices[0]?.text, "来源撤稿。");
    await assert.rejects(withdraw(room.store, ACTOR, articleId, "再撤"), { code: "conflict" });
  });

  test("a moved article changes its lists and not its address", async () => {
    const { articleId } = await published(room);
    await move(room.store, ACTOR, articleId, [room.place("hecheng:tiyu"), room.place("gangwan:yaowen")]);
    assert.deepEqual(await ids({ sectionId: room.place("hecheng:xinwen").sectionId }), []);
    assert.deepEqual(await ids({ sectionId: room.place("hecheng:tiyu").sectionId }), [articleId]);
    assert.deepEqual(await ids({ siteId: "gangwan" }), [articleId]);
    assert.equal(await siteOfArticle(room.store, articleId), "hecheng");
    assert.equal((await publishedArticle(room.store, "gangwan", articleId))?.path, `/2026/03/02/${articleId}`);
    await move(room.store, ACTOR, articleId, [room.place("gangwan:yaowen")]);
    assert.equal(await publishedArticle(room.store, "hecheng", articleId), null);
    assert.equal(await siteOfArticle(room.store, articleId), "gangwan");
    await withdraw(room.store, ACTOR, articleId, "试");
  });

  test("an article cannot stand nowhere, twice in a section, or in another site's section", async () => {
    const place = room.place("hecheng:tiyu");
    for (const places of [[], [place, place], [{ ...place, siteId: "gangwan" }]]) {
      await assert.rejects(createArticle(room.store, ACTOR, { text: text({}), places }), { code: "invalid" });
    }
  });

  test("each site counts an article under the day of its own zone", async () => {
    const lateInShanghai = Date.UTC(2026, 1, 27, 16, 30); // 00:30 on the 28th there, 19:30 on the 27th in Moscow
    const { articleId } = await published(room, { places: [room.place("hecheng:tiyu"), room.place("gangwan:yaowen")] }, lateInShanghai);
    assert.deepEqual(await daysOfMonth(room.store, "hecheng", "2026-02"), [{ day: "2026-02-28", count: 1 }]);
    assert.deepEqual(await daysOfMonth(room.store, "gangwan", "2026-02"), [{ day: "2026-02-27", count: 1 }]);
    assert.deepEqual(await monthsWithArticles(room.store, "hecheng"), ["2026-02"]);
    assert.equal(await olderDay(room.store, "gangwan", "2026-02-28"), "2026-02-27");
    assert.equal(await newerDay(room.store, "gangwan", "2026-02-27"), null);
    assert.deepEqual((await articlesOfDay(room.store, "hecheng", { day: "2026-02-28", limit: 9 }))[0]?.id, articleId);
    await withdraw(room.store, ACTOR, articleId, "试");
  });

  test("a site that changes its zone has other days and the same addresses", async () => {
    const { articleId } = await published(room, { places: [room.place("gangwan:yaowen")] }, Date.UTC(2026, 1, 27, 16, 30));
    const gangwan = { id: "gangwan", name: "港湾网", hosts: ["gangwan.localhost"] };
    await defineSite(room.store, ACTOR, { site: site({ ...gangwan, zone: "Asia/Shanghai" }), sections: [] });
    assert.deepEqual(await daysOfMonth(room.store, "gangwan", "2026-02"), [{ day: "2026-02-28", count: 1 }]);
    assert.equal((await publishedArticle(room.store, "gangwan", articleId))?.path, `/2026/02/27/${articleId}`);
    await defineSite(room.store, ACTOR, { site: site({ ...gangwan, zone: "Europe/Moscow" }), sections: [] });
    await withdraw(room.store, ACTOR, articleId, "试");
  });

  test("a list goes on after its last line, however many share an instant", async () => {
    const made = [];
    for (const minutes of [1, 2, 2, 2, 3]) made.push((await published(room, {}, MORNING - minutes * MINUTE)).articleId);
    const seen: string[] = [];
    for (let before: { publishedAt: number; id: string } | undefined; ; ) {
      const page = await newest(room.store, { siteId: "hecheng", before, limit: 2 });
      if (page.length === 0) break;
      seen.push(...page.map(({ id }) => id));
      before = page.at(-1);
    }
    assert.deepEqual([...seen].sort(), [...made].sort());
    assert.equal(seen[0], made[0]);
    for (const id of made) await withdraw(room.store, ACTOR, id, "试");
  });

  test("nothing is published in the future, nor against its source's licence", async () => {
    const { store } = room;
    const source = { kind: "agency", clause: null, homepage: null, zone: "Asia/Shanghai" } as const;
    const sourceId = await defineSource(store, ACTOR, { ...source, names: { zh: ["石门社"] }, licence: "forbidden" });
    const made = await createArticle(store, ACTOR, { text: text({ sourceId }), places: [room.place("hecheng:tiyu")] });
    await assert.rejects(publish(store, ACTOR, made.articleId, made.revisionId, OPERATOR), { code: "not-allowed" });
    assert.equal(await defineSource(store, ACTOR, { ...source, names: { zh: ["石门社", "石门通讯社"] }, licence: "licensed" }), sourceId);
    await assert.rejects(publish(store, ACTOR, made.articleId, made.revisionId, { ...OPERATOR, at: MORNING + MINUTE }), { code: "invalid" });
    await publish(store, ACTOR, made.articleId, made.revisionId, OPERATOR);
    await withdraw(store, ACTOR, made.articleId, "试");
  });

  test("a related link leads to an article only while that is public", async () => {
    const target = await createArticle(room.store, ACTOR, { text: text({}), places: [room.place("hecheng:tiyu")] });
    const relatedLinks = [
      { title: "旧闻", articleId: target.articleId, url: null },
      { title: "外文", articleId: null, url: "https://example.org/" },
    ];
    const { articleId } = await published(room, { text: text({ relatedLinks }) });
    const links = async () => (await publishedArticle(room.store, "hecheng", articleId))?.relatedLinks.map(({ href }) => href);
    assert.deepEqual(await links(), [null, "https://example.org/"]);
    const tagsTouched = await touched(() => publish(room.store, ACTOR, target.articleId, target.revisionId, OPERATOR));
    assert.ok(tagsTouched.includes(tags.article(articleId)));
    assert.deepEqual(await links(), [`/2026/03/02/${target.articleId}`, "https://example.org/"]);
    await withdraw(room.store, ACTOR, target.articleId, "试");
    assert.deepEqual(await links(), [null, "https://example.org/"]);
    await withdraw(room.store, ACTOR, articleId, "试");
  });

  test("a picture is the readers' only while an article that shows it is public", async () => {
    const { store } = room;
    const hash = await store.blobs.put(Buffer.from("not really a picture"));
    const asset = { blobHash: hash, width: 1600, height: 1000, alt: "桥", caption: "", credit: "", rights: "", focal: { x: 0.5, y: 0.5 } };
    const blobs = [{ hash, size: 20, type: "image/jpeg" }];
    const assetId = await addAsset(store, ACTOR, { ...asset, renditions: [{ width: 640, height: 400, blobHash: hash }], blobs });
    const bodyHtml = `<figure><img src="/media/x" alt="" data-asset="${assetId}"><figcaption>桥</figcaption></figure><figure><img src="https://example.org/a.jpg" alt=""></figure>`;
    assert.equal(await publicBlob(store, hash), null);
    const { articleId } = await published(room, { text: text({ bodyHtml }) });
    const article = await publishedArticle(store, "hecheng", articleId);
    assert.equal(article?.bodyHtml, `<figure><img src="/media/${hash}.jpg" alt="桥" width="640" height="400"><figcaption>桥</figcaption></figure>`);
    assert.equal(article.lead?.assetId, assetId);
    assert.deepEqual(await ids({ withPicture: true }), [articleId]);
    assert.equal((await publicBlob(store, hash))?.type, "image/jpeg");
    await withdraw(store, ACTOR, articleId, "试");
    assert.equal(await publicBlob(store, hash), null);
    for (const unknown of [{ leadAssetId: "m0" }, { bodyHtml: '<figure><img src="" alt="" data-asset="No-such_1"></figure>' }]) {
      const made = createArticle(store, ACTOR, { text: text(unknown), places: [room.place("hecheng:tiyu")] });
      await assert.rejects(made, { code: "invalid" });
    }
  });

  test("a block shows what was chosen, then the newest of its section, and a slot shows nothing twice", async () => {
    const { store } = room;
    const made = [];
    for (const minutes of [1, 2, 3, 4]) made.push((await published(room, {}, MORNING - minutes * MINUTE)).articleId);
    const [a, b, c, d] = made as [string, string, string, string];
    const draft = await createArticle(store, ACTOR, { text: text({}), places: [room.place("hecheng:tiyu")] });
    const { sectionId } = room.place("hecheng:xinwen");
    const block = { slot: "home-box", title: "要闻", sectionId, fill: true } as const;
    const blockIds = await arrange(store, ACTOR, "hecheng", [
      { ...block, size: 2, articleIds: [draft.articleId, c] },
      { ...block, size: 2, articleIds: [] },
      { ...block, slot: "lead", fill: false, sectionId: null, size: 2, articleIds: [a] },
    ]);
    const filled = await blocksOf(store, "hecheng");
    assert.deepEqual(
      filled.map(({ items }) => items.map(({ id }) => id)),
      [[c, a], [b, d], [a]],
    );
    assert.equal(filled[0]?.sectionPath, "xinwen");
    const tagsTouched = await touched(() => withdraw(store, ACTOR, a, "试"));
    assert.deepEqual(new Set(tagsTouched.filter((tag) => tag.startsWith("block:"))), new Set(blockIds.map(tags.block)));
    for (const id of [b, c, d]) await withdraw(store, ACTOR, id, "试");
    await assert.rejects(arrange(store, ACTOR, "hecheng", [{ ...block, size: 2, articleIds: ["a0"] }]), { code: "invalid" });
    assert.equal((await blocksOf(store, "hecheng")).length, 3, "a refused arrangement changes nothing");
  });

  test("a text with a NUL in it is refused", async () => {
    const naming = defineSite(room.store, ACTOR, { site: site({ name: "河\0城" }), sections: [] });
    await assert.rejects(naming, { code: "invalid" });
  });
}
