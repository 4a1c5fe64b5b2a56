import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { openStore } from "./store.ts";
import { sweepBlobs } from "./sweep-blobs.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-blobs-"));
const store = await openStore({ folder, clock: { now: () => 1_000 } });
after(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const bytes = (text: string) => Buffer.from(text);
const old = (path: string) => utimesSync(path, new Date(0), new Date(0));

test("a blob is kept under the hash of its bytes, once", async () => {
  const hash = await store.blobs.put(bytes("甲"));
  assert.equal(hash, createHash("sha256").update("甲").digest("hex"));
  assert.equal(await store.blobs.put(bytes("甲")), hash);
  assert.deepEqual(await store.blobs.read(hash), bytes("甲"));
  assert.deepEqual(readdirSync(dirname(store.blobs.path(hash))), [hash], "no unfinished file stays");
});

test("a sweep takes what nobody named for a day, and leaves the young and the named", async () => {
  const named = await store.blobs.put(bytes("有名"));
  await store.act(({ db }) => db.insertInto("blobs").values({ hash: named, size: 6, type: "text/plain", createdAt: 0 }).execute());
  const orphan = await store.blobs.put(bytes("无名"));
  const young = await store.blobs.put(bytes("新来"));
  const unfinished = `${store.blobs.path(orphan)}.0a.new`;
  writeFileSync(unfinished, "半");
  for (const path of [store.blobs.path(named), store.blobs.path(orphan), unfinished]) old(path);
  assert.equal(await sweepBlobs(store), 2);
  await assert.rejects(store.blobs.read(orphan), { code: "ENOENT" });
  assert.deepEqual([await store.blobs.read(named), await store.blobs.read(young)], [bytes("有名"), bytes("新来")]);
});

test("an old orphan that is kept anew is young again", async () => {
  const hash = await store.blobs.put(bytes("再来"));
  old(store.blobs.path(hash));
  await store.blobs.put(bytes("再来"));
  assert.equal(await sweepBlobs(store), 0);
});
