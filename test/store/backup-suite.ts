import assert from "node:assert/strict";
import { copyFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { createArticle } from "../../src/newsroom/create-article.ts";
import { refillSearch } from "../../src/newsroom/refill-search.ts";
import { withdraw } from "../../src/newsroom/withdraw.ts";
import { search } from "../../src/search/search.ts";
import { firstBrokenAudit } from "../../src/store/audit.ts";
import { backup } from "../../src/store/backup.ts";
import { newest } from "../../src/store/published/newest.ts";
import { keepReport } from "../../src/store/reports.ts";
import { restore } from "../../src/store/restore.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { TABLES } from "../../src/store/table-order.ts";
import { ACTOR, type DatabaseFor, type Newsroom, openNewsroom, published, setClock, text } from "./fixture.ts";
import { newReport } from "./new-report.ts";

/** Backups of a store on one engine, restored on each of `targets`. */
export function backupSuite(databaseFor: DatabaseFor, targets: Record<string, DatabaseFor>): void {
  let room: Newsroom;
  let folder: string;
  let archive: string;
  before(async () => {
    room = await openNewsroom(databaseFor);
    folder = await mkdtemp(join(tmpdir(), "dateline-backup-"));
    archive = join(folder, "whole.tar");
    for (const headline of ["甲稿", "乙稿", "丙稿"]) {
      await published(room);
      await keepReport(room.store, ACTOR, newReport(headline));
    }
    const { articleId } = await published(room);
    await withdraw(room.store, ACTOR, articleId, "试");
    await backup(room.store, archive);
  });
  after(async () => {
    await room.close();
    await rm(folder, { recursive: true });
  });

  for (const [name, target] of Object.entries(targets)) {
    test(`a backup comes back on ${name}, every row and every blob`, async () => {
      const databaseUrl = await target();
      const restored = join(folder, `restored-${name}`);
      await restore(archive, { folder: restored, databaseUrl });
      const store = await openStore({ folder: restored, databaseUrl, clock: setClock() });
      try {
        assert.deepEqual(await allRows(store), await allRows(room.store));
        assert.equal((await newest(store, { siteId: "hecheng", limit: 9 })).length, 3);
        while (await refillSearch(store)); // as the worker does
        const { hits } = await search(store, store.engine, { siteId: "hecheng", typed: "新桥", sort: "newest" });
        assert.equal(hits.length, 3);
        assert.equal(await firstBrokenAudit(store.write), null);
        for (const { hash } of await store.write.selectFrom("blobs").select("hash").execute()) {
          assert.deepEqual(await store.blobs.read(hash), await room.store.blobs.read(hash));
        }
        await createArticle(store, ACTOR, { text: text({}), places: [room.place("hecheng:tiyu")] });
        assert.equal(await firstBrokenAudit(store.write), null);
        await assert.rejects(restore(archive, { folder: restored, databaseUrl }), { code: "conflict" });
        const elsewhere = { folder: join(folder, `again-${name}`), databaseUrl };
        if (databaseUrl !== null) await assert.rejects(restore(archive, elsewhere), { code: "conflict" });
      } finally {
        await store.close();
      }
    });
  }

  test("a backup replaces nothing and leaves nothing of itself beside it", async () => {
    await assert.rejects(backup(room.store, archive), { code: "conflict" });
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.startsWith(".")),
      [],
    );
  });

  test("a backup taken while the newsroom writes is of one instant", async () => {
    const file = join(folder, "busy.tar");
    let writing = true;
    const writer = (async () => {
      while (writing) await createArticle(room.store, ACTOR, { text: text({}), places: [room.place("hecheng:tiyu")] });
    })();
    const { rows } = await backup(room.store, file);
    writing = false;
    await writer;
    assert.equal(rows["articles"], rows["revisions"]);
    assert.equal(rows["articles"], rows["places"]);
    await restore(file, { folder: join(folder, "busy") });
  });

  test("an archive that was cut off, damaged, or is none is refused, and nothing of it stays", async () => {
    const whole = await readFile(archive);
    const target = join(folder, "bad");
    const cases: Record<string, Buffer> = {
      empty: Buffer.alloc(0),
      text: Buffer.from("没有备份\n".repeat(500)),
      noEnd: whole.subarray(0, whole.length - 2_560),
      damagedDatabase: changedAt(whole, 5_000),
      damagedBlob: changedAt(whole, whole.indexOf("<title>")),
    };
    for (const length of [100, 700, 5_000, whole.length >> 1]) cases[`cut at ${length}`] = whole.subarray(0, length);
    for (const [name, bytes] of Object.entries(cases)) {
      const file = join(folder, "bad.tar");
      await writeFile(file, bytes);
      await assert.rejects(restore(file, { folder: target }), { code: "unreadable" }, name);
      assert.deepEqual(await readdir(target), [], name);
    }
  });

  test("a blob that the folder has lost is left out and named, and the rest comes back", async () => {
    const [lost] = await room.store.write.selectFrom("blobs").select("hash").orderBy("hash").execute();
    assert.ok(lost);
    const path = room.store.blobs.path(lost.hash);
    await copyFile(path, join(folder, "kept"));
    await truncate(path, 3);
    const file = join(folder, "lossy.tar");
    const manifest = await backup(room.store, file);
    await copyFile(join(folder, "kept"), path);
    assert.deepEqual(manifest.missing, [lost.hash]);
    await restore(file, { folder: join(folder, "lossy") });
  });
}

async function allRows(store: Store): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const table of Object.keys(TABLES) as (keyof typeof TABLES)[]) {
    const rows = await store.write.selectFrom(table).selectAll().execute();
    tables[table] = rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
  }
  return tables;
}

function changedAt(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}
