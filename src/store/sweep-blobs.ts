import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "./plain-refusals.ts";
import type { Store } from "./store.ts";

/** An act names its blobs within seconds of keeping them; a day leaves room for a long import and a clock put back. */
const DAY = 24 * 60 * 60 * 1000;

/** Removes blobs that no row names, and unfinished ones, a day after they were kept; returns how many. Measured by the machine's own clock, as the files are. */
export async function sweepBlobs(store: Store): Promise<number> {
  const named = new Set((await store.write.selectFrom("blobs").select("hash").execute()).map(({ hash }) => hash));
  let swept = 0;
  for (const folder of await namesIn(store.blobs.folder)) {
    for (const name of await namesIn(join(store.blobs.folder, folder))) {
      const path = join(store.blobs.folder, folder, name);
      if (named.has(name) || (await stat(path)).mtimeMs > Date.now() - DAY) continue;
      await rm(path);
      swept++;
    }
  }
  return swept;
}

/** The same of these alone, as soon as the rows that named them are gone. */
export async function removeFiles({ write, blobs }: Store, hashes: readonly string[]): Promise<void> {
  const named = new Set((await write.selectFrom("blobs").select("hash").where("hash", "in", hashes).execute()).map(({ hash }) => hash));
  for (const hash of hashes) {
    const path = blobs.path(hash);
    const kept = named.has(hash) ? null : await stat(path).catch(() => null);
    if (kept && kept.mtimeMs <= Date.now() - DAY) await rm(path, { force: true });
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}
