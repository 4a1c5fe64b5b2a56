import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createArticle } from "../../src/newsroom/create-article.ts";
import { edit } from "../../src/newsroom/edit.ts";
import { placeReport } from "../../src/newsroom/place-report.ts";
import { articleOfReport } from "../../src/store/articles.ts";
import { newest } from "../../src/store/published/newest.ts";
import { keepReport } from "../../src/store/reports.ts";
import { ACTOR, type DatabaseFor, MORNING, type Newsroom, OPERATOR, openNewsroom, text } from "./fixture.ts";
import { newReport } from "./new-report.ts";

/** What comes in and what is made of it, on the engine that `databaseFor` names. */
export function reportsSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  before(async () => {
    room = await openNewsroom(databaseFor);
  });
  after(() => room.close());

  test("a report is kept whole, and the same bytes are one report", async () => {
    const { store } = room;
    const report = newReport("一篇来稿");
    const kept = await keepReport(store, ACTOR, report);
    assert.equal(kept.isNew, true);
    assert.equal(kept.dispatchIds.length, 2);
    assert.deepEqual(await keepReport(store, ACTOR, { ...report, file: "again.html" }), { ...kept, isNew: false });
    const row = await store.write.selectFrom("reports").selectAll().executeTakeFirstOrThrow();
    assert.deepEqual(await store.blobs.read(row.blobHash), Buffer.from(report.bytes));
    assert.equal(row.body, report.extracted.body);
    assert.equal(JSON.parse(row.extracted).headline, "一篇来稿");
  });

  test("two readings of one report at once keep it once", async () => {
    const report = newReport("同时到的来稿");
    const both = await Promise.all([keepReport(room.store, ACTOR, report), keepReport(room.store, ACTOR, report)]);
    assert.equal(both[0]?.reportId, both[1]?.reportId);
    assert.deepEqual(both.map(({ isNew }) => isNew).sort(), [false, true]);
  });

  test("a report makes one article on a site, and another on another", async () => {
    const { store } = room;
    const { reportId, dispatchIds } = await keepReport(store, ACTOR, newReport("要登的来稿"));
    const provenance = [
      { paragraph: 0, dispatchId: dispatchIds[0] ?? null },
      { paragraph: 1, dispatchId: null },
    ];
    const article = { reportId, provenance, text: text({}), places: [room.place("hecheng:tiyu")] };
    const { articleId, revisionId } = await createArticle(store, ACTOR, article);
    await assert.rejects(createArticle(store, ACTOR, article), { code: "conflict" });
    const second = await edit(store, ACTOR, articleId, { basedOn: revisionId, text: text({ headline: "改题" }), why: "" });
    assert.equal((await articleOfReport(store.write, "hecheng", reportId))?.id, articleId);
    assert.equal(await articleOfReport(store.write, "gangwan", reportId), null);
    await createArticle(store, ACTOR, { ...article, places: [room.place("gangwan:yaowen")] });
    const rows = await store.write
      .selectFrom("provenance")
      .selectAll()
      .where("revisionId", "in", [revisionId, second])
      .orderBy("revisionId")
      .execute();
    assert.deepEqual(
      rows.map((row) => ({ ...row })),
      [revisionId, second].sort().map((id) => ({ revisionId: id, paragraph: 0, dispatchId: dispatchIds[0] })),
    );
  });

  test("a report is placed once, however often an import is begun again", async () => {
    const { store } = room;
    const { reportId } = await keepReport(store, ACTOR, newReport("一再导入的来稿"));
    const placing = { reportId, text: text({}), places: [room.place("hecheng:tiyu")], publish: { ...OPERATOR, at: MORNING - 1 } };
    const first = await placeReport(store, ACTOR, placing);
    assert.deepEqual(await placeReport(store, ACTOR, placing), { ...first, isNew: false });
    assert.deepEqual(
      (await newest(store, { siteId: "hecheng", limit: 9 })).map(({ id }) => id),
      [first.articleId],
    );
  });

  test("an article that cannot be published in the act that drafts it is not drafted either", async () => {
    const { store } = room;
    const { reportId } = await keepReport(store, ACTOR, newReport("时间不对的来稿"));
    const placing = { reportId, text: text({}), places: [room.place("hecheng:tiyu")], publish: { ...OPERATOR, at: MORNING + 1 } };
    await assert.rejects(placeReport(store, ACTOR, placing), { code: "invalid" });
    assert.equal(await articleOfReport(store.write, "hecheng", reportId), null);
  });
}
