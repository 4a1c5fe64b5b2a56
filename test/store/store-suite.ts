import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createArticle } from "../../src/newsroom/create-article.ts";
import { publish } from "../../src/newsroom/publish.ts";
import { firstBrokenAudit } from "../../src/store/audit.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { tags } from "../../src/store/tags.ts";
import { ACTOR, type DatabaseFor, type Newsroom, OPERATOR, openNewsroom, published, text } from "./fixture.ts";

/** What holds whatever the verb: numbers, followers, the audit chain, versions; on the engine that `databaseFor` names. */
export function storeSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  let databaseUrl: string | null;
  let other: Store;
  before(async () => {
    databaseUrl = await databaseFor();
    room = await openNewsroom(async () => databaseUrl);
    other = await openStore({ folder: room.folder, databaseUrl, clock: room.clock });
  });
  after(async () => {
    await other.close();
    await room.close();
  });

  const followed = async (store: Store, tag: string) => {
    for (let tries = 0; store.changes.newest(tag) === 0 && tries < 300; tries++) {
      await store.changes.follow();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  test("an act's own process knows of its change when it returns, another one soon after", async () => {
    const { articleId } = await published(room);
    const { seq } = room.store.changes;
    assert.equal(room.store.changes.newest(tags.article(articleId)), seq);
    await followed(other, tags.article(articleId));
    assert.equal(other.changes.newest(tags.article(articleId)), seq);
    assert.equal(other.changes.newest("article:never"), 0);
  });

  test("two processes that act by turns lose no number of each other's", async () => {
    const made: string[] = [];
    for (const store of [room.store, other, room.store, other]) made.push((await published({ ...room, store })).articleId);
    for (const store of [room.store, other]) {
      for (const id of made) {
        await followed(store, tags.article(id));
        assert.notEqual(store.changes.newest(tags.article(id)), 0);
      }
    }
  });

  test("acts of two processes at once all succeed, numbered without a gap, the audit log whole", async () => {
    const before = await room.store.write.selectFrom("auditLog").select("seq").execute();
    const acts = Array.from({ length: 20 }, (_, i) => published({ ...room, store: i % 2 ? other : room.store }));
    await Promise.all(acts);
    const rows = await room.store.write.selectFrom("auditLog").select("seq").execute();
    assert.equal(rows.length, before.length + 40);
    assert.equal(await firstBrokenAudit(room.store.write), null);
    const changes = await room.store.write.selectFrom("changes").select("seq").orderBy("seq").execute();
    assert.deepEqual(
      changes.map(({ seq }) => seq),
      changes.map((_, i) => i + 1),
    );
  });

  test("an act that fails leaves no row, no number, no trace in the log", async () => {
    const { seq } = room.store.changes;
    const failing = room.store.act(async (act) => {
      act.touch("site:hecheng");
      await act.audit("s", "try", "x");
      throw new Error("no");
    });
    await assert.rejects(failing, /^Error: no$/);
    assert.equal(room.store.changes.seq, seq);
    assert.deepEqual(await room.store.write.selectFrom("auditLog").selectAll().where("act", "=", "try").execute(), []);
  });

  test("a row of the audit log that was changed, or taken out, shows", async () => {
    const { write } = room.store;
    const row = await write.selectFrom("auditLog").selectAll().where("seq", "=", 4).executeTakeFirstOrThrow();
    await write.updateTable("auditLog").set({ actor: "nobody" }).where("seq", "=", 4).execute();
    assert.equal(await firstBrokenAudit(write), 4);
    await write.deleteFrom("auditLog").where("seq", "=", 4).execute();
    assert.equal(await firstBrokenAudit(write), 4);
    await write.insertInto("auditLog").values(row).execute();
    assert.equal(await firstBrokenAudit(write), null);
  });

  test("data opened for reading can be read and not written", async () => {
    const reader = await openStore({ folder: room.folder, databaseUrl, clock: room.clock, readonly: true });
    try {
      assert.ok((await reader.write.selectFrom("articles").select("id").execute()).length > 0);
      await assert.rejects(reader.write.deleteFrom("changes").execute(), /readonly|read-only/);
    } finally {
      await reader.close();
    }
  });

  test("data of a newer program is refused, and left as it is", async () => {
    const [{ version } = { version: 0 }] = await room.store.write.selectFrom("schemaVersion").select("version").execute();
    await room.store.write.updateTable("schemaVersion").set({ version: 999 }).execute();
    for (const readonly of [false, true]) {
      await assert.rejects(openStore({ folder: room.folder, databaseUrl, clock: room.clock, readonly }), { code: "newer-schema" });
    }
    await room.store.write.updateTable("schemaVersion").set({ version }).execute();
    const made = await createArticle(room.store, ACTOR, { text: text({}), places: [room.place("hecheng:tiyu")] });
    await publish(room.store, ACTOR, made.articleId, made.revisionId, OPERATOR);
  });
}
