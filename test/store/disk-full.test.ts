import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { sql } from "kysely";
import { Refused } from "../../src/core/refused.ts";
import { firstBrokenAudit } from "../../src/store/audit.ts";
import { backup } from "../../src/store/backup.ts";
import { openBlobs } from "../../src/store/blobs.ts";
import { newest } from "../../src/store/published/newest.ts";
import { openNewsroom, published } from "./fixture.ts";

test("a full disk refuses the act whole, and once there is room the newsroom goes on", async () => {
  const room = await openNewsroom(async () => null);
  const { store } = room;
  try {
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.write);
    await sql`pragma max_page_count = ${sql.lit((rows[0]?.page_count ?? 0) + 12)}`.execute(store.write);
    let done = 0;
    const filling = async () => {
      for (; ; done++) await published(room);
    };
    await assert.rejects(filling(), (error: unknown) => error instanceof Refused && error.code === "disk-full");
    assert.equal((await newest(store, { siteId: "hecheng", limit: 100 })).length, done);
    await sql`pragma max_page_count = 1000000`.execute(store.write);
    await published(room);
    assert.equal((await newest(store, { siteId: "hecheng", limit: 100 })).length, done + 1);
    assert.equal(await firstBrokenAudit(store.write), null);
  } finally {
    await room.close();
  }
});

const small = smallDisk();

test("a blob or a backup that finds the disk full is refused and leaves nothing", {
  skip: !small && "this account cannot mount a small disk to fill",
}, async () => {
  assert.ok(small);
  const room = await openNewsroom(async () => null);
  try {
    const blobs = openBlobs(join(small.folder, "blobs"));
    const kept = await blobs.put(Buffer.alloc(300_000, 1));
    await assert.rejects(blobs.put(Buffer.alloc(2_000_000, 2)), { code: "disk-full" });
    assert.deepEqual((await blobs.read(kept)).length, 300_000);
    await room.store.blobs.put(Buffer.alloc(1));
    await assert.rejects(backup(room.store, join(small.folder, "b.tar")), { code: "disk-full" });
    assert.deepEqual(readdirSync(small.folder), ["blobs"]);
    const files = readdirSync(join(small.folder, "blobs"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    assert.deepEqual(
      files.map(({ name }) => name),
      [kept],
    );
  } finally {
    await room.close();
    small.unmount();
  }
});

/** A disk of 512 kB in memory, or null where this account may not mount one. */
function smallDisk() {
  const folder = mkdtempSync(join(tmpdir(), "dateline-small-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=512k", "tmpfs", folder]).status === 0;
  const unmount = () => {
    if (mounted) spawnSync("umount", [folder]);
    rmSync(folder, { recursive: true });
  };
  if (mounted) return { folder, unmount };
  unmount();
  return null;
}
