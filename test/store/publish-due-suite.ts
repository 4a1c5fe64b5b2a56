import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { createArticle } from "../../src/newsroom/create-article.ts";
import { defineSource } from "../../src/newsroom/define-source.ts";
import { publish } from "../../src/newsroom/publish.ts";
import { embargo } from "../../src/newsroom/workflow/embargo.ts";
import { freeze } from "../../src/newsroom/workflow/freeze.ts";
import { lateSchedules } from "../../src/newsroom/workflow/late-schedules.ts";
import { liftEmbargo } from "../../src/newsroom/workflow/lift-embargo.ts";
import { schedule } from "../../src/newsroom/workflow/schedule.ts";
import { sign } from "../../src/newsroom/workflow/sign.ts";
import { submit } from "../../src/newsroom/workflow/submit.ts";
import { unfreeze } from "../../src/newsroom/workflow/unfreeze.ts";
import { publishedArticle } from "../../src/store/published/published-article.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { publishDue } from "../../src/worker/publish-due.ts";
import { steadyClock } from "../../src/worker/steady-clock.ts";
import { ACTOR, type DatabaseFor, MINUTE, MORNING, type Newsroom, openNewsroom, REPRINT, text } from "./fixture.ts";
import { CHIEF, EDITOR, ONE_REVIEW, signed, WRITER } from "./people.ts";

const TIMES = 20;

/** What falls due is published once, never early, whatever happens meanwhile; on the engine that `databaseFor` names. */
export function publishDueSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  let url: string | null;
  beforeEach(async () => {
    url = await databaseFor();
    room = await openNewsroom(async () => url);
  });
  afterEach(() => room.close());

  /** Texts that become public `minutes` from now. */
  async function scheduled(...minutes: number[]): Promise<string[]> {
    const ids = [];
    for (const after of minutes) {
      const { articleId, revisionId } = await signed(room);
      await schedule(room.store, EDITOR, articleId, { revisionId, at: room.clock.at + after * MINUTE });
      ids.push(articleId);
    }
    return ids;
  }
  const work = (store = room.store, now = room.clock.at) => publishDue(store, now, assert.ifError);
  const isPublic = async (id: string) => (await publishedArticle(room.store, "hecheng", id)) !== null;
  const releases = () => room.store.write.selectFrom("releases").select("articleId").execute();
  const publications = async () =>
    (await room.store.write.selectFrom("auditLog").select("object").where("act", "=", "publish-scheduled").execute()).map(({ object }) => object);
  const count = (times: number) => Array.from({ length: times }, (_, i) => i + 1);

  test("a text becomes public in its minute, by the hand of whoever scheduled it, and once", async () => {
    const [id = ""] = await scheduled(3);
    room.clock.at += 3 * MINUTE - 1;
    await work();
    assert.equal(await isPublic(id), false);
    room.clock.at += 1;
    await work();
    await work();
    assert.equal((await publishedArticle(room.store, "hecheng", id))?.publishedAt, MORNING + 3 * MINUTE);
    assert.deepEqual(await publications(), [id]);
    const [release] = await room.store.write.selectFrom("releases").selectAll().execute();
    assert.deepEqual([release?.byId, release?.warrant], [EDITOR.id, "signed"]);
    assert.equal(await lateSchedules(room.store.write, room.clock.at + 60 * MINUTE), 0);
  });

  test(`${TIMES} schedules whose minute falls in a restart are caught up, each once`, async () => {
    const ids = await scheduled(...count(TIMES));
    for (const minute of count(TIMES)) {
      // Down over the minute in question: nothing looks; then the store is opened anew, as a start does.
      room.clock.at = MORNING + minute * MINUTE + 30_000;
      const store = await openStore({ folder: room.folder, databaseUrl: url, clock: room.clock });
      try {
        await work(store);
        assert.equal((await releases()).length, minute);
      } finally {
        await store.close();
      }
    }
    assert.deepEqual((await publications()).sort(), ids.sort());
  });

  test(`${TIMES} clocks that jump forward publish nothing early`, async () => {
    const ids = await scheduled(...count(TIMES).map((i) => i * 90));
    let real = 0;
    const steady = steadyClock(room.clock, () => real);
    for (const i of count(TIMES)) {
      const jump = (TIMES + i) * 100 * MINUTE;
      room.clock.at += jump;
      await work(room.store, steady.now());
      assert.equal((await releases()).length, 0, "a jump published early");
      room.clock.at += MINUTE - jump;
      real += MINUTE;
      await work(room.store, steady.now());
    }
    assert.equal((await releases()).length, 0);
    room.clock.at += 100 * MINUTE;
    real += 100 * MINUTE;
    await work(room.store, steady.now());
    assert.deepEqual(await publications(), ids.slice(0, 1), "what is truly due is published");
  });

  test("an embargo is not over because the clock jumped past its end, whoever publishes", async () => {
    const { articleId, revisionId } = await signed(room);
    await embargo(room.store, EDITOR, articleId, room.clock.at + 60 * MINUTE);
    const steady = steadyClock(room.clock, () => 0);
    const store = await openStore({ folder: room.folder, databaseUrl: url, clock: room.clock, steady });
    try {
      room.clock.at += 90 * MINUTE;
      await assert.rejects(publish(store, EDITOR, articleId, revisionId, { kind: "signed" }), { code: "conflict" });
      await publish(room.store, EDITOR, articleId, revisionId, { kind: "signed" });
    } finally {
      await store.close();
    }
  });

  test(`${TIMES} clocks that jump back publish nothing twice and nothing early`, async () => {
    const ids = await scheduled(...count(TIMES));
    let real = 0;
    const steady = steadyClock(room.clock, () => real);
    for (const i of count(TIMES)) {
      room.clock.at += MINUTE;
      real += MINUTE;
      await work(room.store, steady.now());
      assert.equal((await releases()).length, i);
      room.clock.at -= i * 60 * MINUTE;
      await work(room.store, steady.now());
      assert.equal((await releases()).length, i, "a clock gone back published");
      room.clock.at += i * 60 * MINUTE;
    }
    assert.deepEqual((await publications()).sort(), ids.sort());
  });

  test(`${TIMES} freezes across a due time hold the text until they end, and it counts as late meanwhile`, async () => {
    const ids = await scheduled(...count(TIMES));
    for (const i of count(TIMES)) {
      await freeze(room.store, CHIEF, "检修");
      room.clock.at = MORNING + i * MINUTE + 1;
      await work();
      assert.equal((await releases()).length, i - 1, "published in a freeze");
      assert.equal(await lateSchedules(room.store.write, room.clock.at + MINUTE), 1);
      await unfreeze(room.store, CHIEF);
      await work();
      assert.equal((await releases()).length, i);
    }
    assert.deepEqual((await publications()).sort(), ids.sort());
  });

  test("an embargo set after the schedule lets it wait, and it is late then", async () => {
    const [id = "", other = ""] = await scheduled(1, 1);
    await embargo(room.store, EDITOR, id, room.clock.at + 5 * MINUTE);
    room.clock.at += 3 * MINUTE;
    await work();
    assert.deepEqual([await isPublic(id), await isPublic(other)], [false, true]);
    assert.equal(await lateSchedules(room.store.write, room.clock.at), 1);
    room.clock.at += 2 * MINUTE;
    await work();
    assert.equal(await isPublic(id), true);
    const [lifted = ""] = await scheduled(1);
    await embargo(room.store, EDITOR, lifted, room.clock.at + 60 * MINUTE);
    room.clock.at += 2 * MINUTE;
    await liftEmbargo(room.store, EDITOR, lifted);
    await work();
    assert.equal(await isPublic(lifted), true);
  });

  test("one that is refused when it is due says why, is late, and is not tried again until it is changed; the others go on", async () => {
    const source = { kind: "agency", clause: null, homepage: null, zone: "Asia/Shanghai" } as const;
    const licensed = { ...source, names: { zh: ["石门社"] }, licence: "licensed" } as const;
    const sourceId = await defineSource(room.store, ACTOR, { ...licensed, names: { zh: ["石门社"] } });
    const { articleId, revisionId } = await createArticle(room.store, WRITER, {
      text: text({ ...REPRINT, sourceId }),
      places: [room.place(ONE_REVIEW)],
    });
    await submit(room.store, WRITER, articleId, revisionId);
    await sign(room.store, EDITOR, articleId, { revisionId, step: 1 });
    await schedule(room.store, EDITOR, articleId, { revisionId, at: room.clock.at + MINUTE });
    const [other = ""] = await scheduled(1);
    await defineSource(room.store, ACTOR, { ...source, names: { zh: ["石门社"] }, licence: "forbidden" });
    room.clock.at += MINUTE;
    await work();
    await work();
    assert.deepEqual([await isPublic(articleId), await isPublic(other)], [false, true]);
    const open = () => room.store.write.selectFrom("schedules").select("problem").where("articleId", "=", articleId).executeTakeFirstOrThrow();
    assert.match((await open()).problem ?? "", /石门社.*不允许转载/);
    assert.equal(await lateSchedules(room.store.write, room.clock.at), 1);
    const refusals = room.store.write.selectFrom("auditLog").select("seq").where("act", "=", "refuse-schedule");
    assert.equal((await refusals.execute()).length, 1);
    await defineSource(room.store, ACTOR, { ...licensed, names: { zh: ["石门社"] } });
    await schedule(room.store, EDITOR, articleId, { revisionId, at: room.clock.at + MINUTE });
    room.clock.at += MINUTE;
    await work();
    assert.equal(await isPublic(articleId), true);
  });

  test(`two workers on one database publish each of ${TIMES} due texts once`, async () => {
    const ids = await scheduled(...count(TIMES).map(() => 1));
    room.clock.at += MINUTE;
    const second: Store = await openStore({ folder: room.folder, databaseUrl: url, clock: room.clock });
    try {
      await Promise.all([work(), work(second)]);
    } finally {
      await second.close();
    }
    assert.deepEqual((await publications()).sort(), ids.sort());
    assert.equal((await releases()).length, TIMES);
  });
}
