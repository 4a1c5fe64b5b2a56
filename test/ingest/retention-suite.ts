import assert from "node:assert/strict";
import { existsSync, utimesSync } from "node:fs";
import { after, before, test } from "node:test";
import { setKeepDays } from "../../src/ingest/channels/keep-days.ts";
import { forgetAnswers } from "../../src/ingest/forget-answers.ts";
import { answersKept } from "../../src/store/answers-kept.ts";
import { ACTOR, type DatabaseFor } from "../store/fixture.ts";
import { articlePage, HOUR, type IngestRoom, openIngestRoom } from "./ingest-room.ts";
import { rss } from "./other-side.ts";
import { story } from "./stories.ts";

const DAY = 24 * HOUR;

/** For how long what channels answer is kept, on the engine that `databaseFor` names. */
export function retentionSuite(databaseFor: DatabaseFor): void {
  let here: IngestRoom;
  before(async () => {
    here = await openIngestRoom(databaseFor);
  });
  after(() => here.close());

  const answers = async (channelId: string) =>
    here.room.store.write.selectFrom("responses").select(["id", "blobHash"]).where("channelId", "=", channelId).orderBy("at").execute();
  const path = (hash: string) => here.room.store.blobs.path(hash);
  const forget = () => forgetAnswers(here.room.store, here.room.clock.at);

  /** A feed of a whole text and of a summary whose page is there, or is not yet. */
  function feed(name: string, n: number, isThere = true): void {
    here.side.says.set(name, {
      body: rss([
        {
          guid: `w${n}`,
          link: `${here.side.origin}${name}/w${n}`,
          title: `整篇${n}`,
          content: story(7_000 + n).join("") + story(8_000 + n).join(""),
        },
        { guid: `s${n}`, link: `${here.side.origin}${name}/s${n}`, title: `摘要${n}`, description: "另见全文。" },
      ]),
    });
    here.side.says.set(`${name}/s${n}`, isThere ? { body: articlePage(`摘要${n}`) } : { status: 503 });
  }

  test("an answer goes when its days are over, with its file; reports stay, with their pages, and nothing comes in twice", async () => {
    const { store } = here.room;
    feed("/a.xml", 1);
    const id = await here.add("feed", "/a.xml");
    await here.goOn();
    const before = await here.reports(id);
    assert.equal(before.length, 2);
    const [old] = await answers(id);
    utimesSync(path(old?.blobHash ?? ""), 0, 0);
    await here.later(29 * DAY, 3);
    assert.equal(await forget(), 0, "a day early");
    await here.later(2 * DAY, 3);
    assert.equal(await forget(), 1);
    assert.deepEqual(
      (await answers(id)).filter((answer) => answer.id === old?.id),
      [],
    );
    assert.ok(!(await answers(id)).some(({ blobHash }) => blobHash === old?.blobHash) || existsSync(path(old?.blobHash ?? "")));
    await here.later(7 * HOUR);
    assert.deepEqual(await here.reports(id), before);
    const kept = await store.write.selectFrom("reports").select("blobHash").where("channelId", "=", id).execute();
    for (const { blobHash } of kept) assert.ok((await store.blobs.read(blobHash)).length > 0);
    await setKeepDays(store, ACTOR, id, null);
    assert.equal((await answersKept(store.write)).forEver, 1);
  });

  test("the same bytes stay as long as any answer stands on them; then their file goes", async () => {
    const { store, clock } = here.room;
    feed("/b.xml", 2);
    const id = await here.add("feed", "/b.xml");
    await here.goOn();
    await setKeepDays(store, ACTOR, id, 1);
    await here.later(12 * HOUR, 2);
    const [first, second] = await answers(id);
    assert.equal(first?.blobHash, second?.blobHash);
    utimesSync(path(first?.blobHash ?? ""), 0, 0);
    clock.at += 13 * HOUR;
    assert.equal(await forget(), 1);
    assert.ok(existsSync(path(first?.blobHash ?? "")));
    clock.at += DAY;
    assert.equal(await forget(), 1);
    assert.ok(!existsSync(path(first?.blobHash ?? "")));
    await setKeepDays(store, ACTOR, id, null);
  });

  test("an answer stays while a page that it named is still to be read, and for ever where the channel says so", async () => {
    const { store, clock } = here.room;
    feed("/c.xml", 3, false);
    const id = await here.add("feed", "/c.xml");
    await here.goOn(4);
    await store.write.updateTable("channels").set({ pausedAt: 1 }).where("id", "=", id).execute();
    clock.at += 40 * DAY;
    assert.equal(await forget(), 0);
    await store.write.updateTable("pendingItems").set({ dueAt: null }).where("channelId", "=", id).execute();
    await setKeepDays(store, ACTOR, id, null);
    assert.equal(await forget(), 0);
    await setKeepDays(store, ACTOR, id, 39);
    assert.equal(await forget(), 1);
    for (const days of [0, 1.5, 40_000]) await assert.rejects(setKeepDays(store, ACTOR, id, days), { code: "invalid" });
    await assert.rejects(setKeepDays(store, ACTOR, "no-channel", 3), { code: "not-found" });
  });
}
