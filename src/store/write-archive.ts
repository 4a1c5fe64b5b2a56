import { createReadStream, createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import tar from "tar-stream";
import { blobEntry, DATABASE_ENTRY, MANIFEST_ENTRY, type Manifest } from "./archive.ts";
import type { Blobs } from "./blobs.ts";
import { fileHash } from "./file-hash.ts";
import { codeOf } from "./plain-refusals.ts";
import type { SnapshotContent } from "./snapshot.ts";

/** Called now and then with how many of how many blobs are done. */
export type Progress = (done: number, total: number) => void;

/** What goes into an archive. */
export interface Packed {
  snapshot: string;
  content: SnapshotContent;
  blobs: Blobs;
  /** UTC ms. */
  madeAt: number;
}

/** Writes an archive to `file`, synced, and returns what it holds. A blob that is gone or not what its name says is left out and named. */
export async function writeArchive(file: string, packed: Packed, progress: Progress): Promise<Manifest> {
  const pack = tar.pack();
  const written = pipeline(pack, createWriteStream(file, { flags: "wx", flush: true }));
  try {
    const [manifest] = await Promise.all([fill(pack, packed, progress), written]);
    return manifest;
  } catch (error) {
    pack.destroy();
    throw error;
  }
}

async function fill(pack: tar.Pack, { snapshot, content, blobs, madeAt }: Packed, progress: Progress): Promise<Manifest> {
  await addFile(pack, DATABASE_ENTRY, snapshot);
  const missing: string[] = [];
  for (const [done, hash] of content.blobs.entries()) {
    if (await isWhole(blobs, hash)) await addFile(pack, blobEntry(hash), blobs.path(hash));
    else missing.push(hash);
    progress(done + 1, content.blobs.length);
  }
  const databaseHash = await fileHash(snapshot);
  const manifest: Manifest = { format: 1, madeAt, databaseHash, rows: content.rows, blobs: content.blobs.length - missing.length, missing };
  pack.entry({ name: MANIFEST_ENTRY }, JSON.stringify(manifest));
  pack.finalize();
  return manifest;
}

async function addFile(pack: tar.Pack, name: string, path: string): Promise<void> {
  const { size } = await stat(path);
  await pipeline(createReadStream(path), pack.entry({ name, size }));
}

async function isWhole(blobs: Blobs, hash: string): Promise<boolean> {
  try {
    return (await fileHash(blobs.path(hash))) === hash;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}
