import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { reextract } from "../../src/ingest/reextract/reextract.ts";
import { reportsToRead } from "../../src/ingest/reextract/reports-to-read.ts";
import { addRule } from "../../src/newsroom/routing/add-rule.ts";
import { dateline } from "../program.ts";
import { ACTOR } from "../store/fixture.ts";
import { articlePage, type IngestRoom, openIngestRoom } from "./ingest-room.ts";
import { rss } from "./other-side.ts";
import { story } from "./stories.ts";

let here: IngestRoom;
before(async () => {
  here = await openIngestRoom(async () => null);
});
after(() => here.close());

const versions = async (firstReportId: string) =>
  here.room.store.write
    .selectFrom("reports")
    .select(["version", "headline", "body", "blobHash"])
    .where("firstReportId", "=", firstReportId)
    .orderBy("version")
    .execute();

/** Makes a report look as an earlier reader left it. */
const misread = async (id: string, body: string) => here.room.store.write.updateTable("reports").set({ body }).where("id", "=", id).execute();

test("what the present reader reads otherwise is a new version, of a page as of an item; a second time it is the same", async () => {
  const { side, room, ingest } = here;
  const whole = { guid: "w", link: `${side.origin}/w`, title: "整篇", content: `<p>${story(9_000).join("</p><p>")}</p>` };
  const summary = { guid: "s", link: `${side.origin}/s`, title: "摘要", description: "另见。", date: "Mon, 02 Mar 2026 08:00:00 +0800" };
  side.says.set("/feed.xml", { body: rss([whole, summary]) });
  side.says.set("/s", { headers: { "content-type": "text/html; charset=utf-8" }, body: articlePage("摘要") });
  const channelId = await here.add("feed", "/feed.xml");
  await here.goOn();
  const ids = (await Array.fromAsync(reportsToRead(room.store, { channelId, since: null, after: null }))).flat();
  assert.equal(ids.length, 2);
  for (const id of ids) assert.equal(await reextract(ingest, id, false), "same");
  for (const id of ids) {
    const [first] = await versions(id);
    await misread(id, "旧的读法漏了后面。");
    assert.equal(await reextract(ingest, id, true), "changed");
    assert.equal((await versions(id)).length, 1, "nothing is written when it is only tried");
    assert.equal(await reextract(ingest, id, false), "changed");
    assert.equal(await reextract(ingest, id, false), "same");
    const [old, again, ...more] = await versions(id);
    assert.deepEqual(
      [old?.body, again?.body, again?.headline, again?.version, more.length],
      ["旧的读法漏了后面。", first?.body, first?.headline, 2, 0],
    );
  }
});

test("a report that a rule has hidden stays hidden when it is read again, with the sections that its source gave it", async () => {
  const { side, room, ingest } = here;
  await addRule(room.store, ACTOR, { sourceIds: [], sections: [], words: ["促销"], sectionId: null, priority: null, isDrop: true });
  side.says.set("/ads.xml", { body: rss([{ guid: "ad", title: "促销一周", content: `<p>${story(9_100).join("</p><p>")}</p>` }]) });
  const channelId = await here.add("feed", "/ads.xml");
  await here.goOn();
  const [id = ""] = (await Array.fromAsync(reportsToRead(room.store, { channelId, since: null, after: null }))).flat();
  await room.store.write.updateTable("reports").set({ sourceSections: '["广告"]' }).where("id", "=", id).execute();
  await misread(id, "旧的读法漏了后面。");
  assert.equal(await reextract(ingest, id, false), "changed");
  const rows = await room.store.write
    .selectFrom("reports")
    .select(["version", "isDropped", "sourceSections"])
    .where("firstReportId", "=", id)
    .orderBy("version")
    .execute();
  assert.deepEqual(
    rows.map(({ version, isDropped, sourceSections }) => [version, isDropped, sourceSections]),
    [
      [1, 1, '["广告"]'],
      [2, 1, '["广告"]'],
    ],
  );
});

test("what can't be read any more stays as it is, and the command says how many of each there were", async () => {
  const { side, room, ingest } = here;
  side.says.set("/other.xml", { body: rss([{ guid: "p", link: `${side.origin}/p`, title: "页面", description: "另见。" }]) });
  side.says.set("/p", { body: articlePage("页面") });
  const channelId = await here.add("feed", "/other.xml");
  await here.goOn();
  const [id = ""] = (await Array.fromAsync(reportsToRead(room.store, { channelId, since: null, after: null }))).flat();
  const empty = await room.store.blobs.put(Buffer.from("<html><body></body></html>"));
  await room.store.act(async ({ db, now }) => {
    await db.insertInto("blobs").values({ hash: empty, size: 26, type: "text/html", createdAt: now }).execute();
    await db.updateTable("reports").set({ blobHash: empty }).where("id", "=", id).execute();
  });
  assert.equal(await reextract(ingest, id, false), "unreadable");
  assert.equal((await versions(id)).length, 1);
  const run = await dateline(["reextract", "--channel", channelId, "--dry-run"], { data: room.folder });
  assert.deepEqual([run.code, run.out], [1, `unreadable  ${id}\n`], run.said);
  assert.match(run.said, /0 the same, 0 would change, 1 can't be read any more/);
  for (const [words, said, code] of [
    [["--since", "gestern"], /--since is a day/, 2],
    [["--channel", "none"], /There is no channel none/, 1],
  ] as const) {
    const wrong = await dateline(["reextract", ...words], { data: room.folder });
    assert.equal(wrong.code, code);
    assert.match(wrong.said, said);
  }
});
