import { existsSync } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Writable } from "node:stream";
import { Refused } from "../core/refused.ts";
import type { Manifest } from "./archive.ts";
import { syncFolder } from "./blobs.ts";
import { checkSnapshot } from "./check-snapshot.ts";
import { refusingPlainly } from "./plain-refusals.ts";
import { readArchive } from "./read-archive.ts";
import { takeSnapshot } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { type Progress, writeArchive } from "./write-archive.ts";

/**
 * Writes all data into one archive that restores on either engine, while the newsroom goes on working. It gets its name only when it is whole,
 * on the disk, and read back. @throws {Refused} "conflict" where `file` is there already; "disk-full"
 */
export async function backup(store: Store, file: string, progress: Progress = () => {}): Promise<Manifest> {
  const target = resolve(file);
  if (existsSync(target)) throw new Refused("conflict", `${file} is there already; a backup replaces nothing.`);
  if (!existsSync(dirname(target))) throw new Refused("not-found", `There is no folder ${dirname(target)}.`);
  const folder = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    return await refusingPlainly(async () => {
      const snapshot = await takeSnapshot(store, folder);
      const content = await checkSnapshot(snapshot);
      const unnamed = join(folder, "archive.tar");
      const manifest = await writeArchive(unnamed, { snapshot, content, blobs: store.blobs, madeAt: store.clock.now() }, progress);
      await readArchive(unnamed, async () => nowhere());
      await rename(unnamed, target);
      await syncFolder(dirname(target));
      return manifest;
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}
