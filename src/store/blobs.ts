import { createHash, randomBytes } from "node:crypto";
import { constants, existsSync } from "node:fs";
import { copyFile, mkdir, open, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileHash } from "./file-hash.ts";
import { codeOf, refusingPlainly } from "./plain-refusals.ts";

/** Name of the blobs' folder in the data folder. */
export const BLOBS_FOLDER = "blobs";

/** Shares the disk where the file system can, else copies. */
const COPY = constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL;

/** Files by the sha-256 of their bytes, under `folder/ab/abcdef…`. */
export interface Blobs {
  readonly folder: string;
  /** Keeps `bytes` safely on the disk and returns their hash (hex); only then may a transaction name it. @throws {Refused} "disk-full" */
  put(bytes: Uint8Array): Promise<string>;
  /** The same for a file of any size, which stays where it is. @throws {Refused} "disk-full" */
  putFile(path: string): Promise<string>;
  /** @throws ENOENT where there is none */
  read(hash: string): Promise<Buffer>;
  /** Where that blob lies, whether or not it does. */
  path(hash: string): string;
}

/** The blobs under `folder`, which is made at the first `put`. */
export function openBlobs(folder: string): Blobs {
  const path = (hash: string) => join(folder, hash.slice(0, 2), hash);
  return {
    folder,
    path,
    read: (hash) => readFile(path(hash)),
    async put(bytes) {
      const hash = createHash("sha256").update(bytes).digest("hex");
      if (!(await touched(path(hash))))
        await refusingPlainly(() => writeWhole(path(hash), (unfinished) => writeFile(unfinished, bytes, { flag: "wx", flush: true })));
      return hash;
    },
    async putFile(from) {
      const hash = await fileHash(from);
      if (!(await touched(path(hash)))) await refusingPlainly(() => writeWhole(path(hash), (unfinished) => copySynced(from, unfinished)));
      return hash;
    },
  };
}

/** Makes a file so that after a power cut it is there whole or not at all: a name of its own, synced by `write`, renamed, folder synced. */
async function writeWhole(path: string, write: (unfinished: string) => Promise<void>): Promise<void> {
  const folder = dirname(path);
  const unfinished = `${path}.${randomBytes(4).toString("hex")}.new`;
  try {
    await write(unfinished).catch(async (error: unknown) => {
      if (codeOf(error) !== "ENOENT") throw error;
      await makeFolder(folder); // as seldom: there are 256 of them
      await write(unfinished);
    });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

async function copySynced(from: string, to: string): Promise<void> {
  await copyFile(from, to, COPY);
  const file = await open(to, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first) await syncFolder(dirname(folder));
}

/** Makes what was renamed into `folder` outlast a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a file young again, so that a sweep leaves it until it is named; false where there is none. */
async function touched(path: string): Promise<boolean> {
  if (!existsSync(path)) return false; // as nearly always: told in a few µs
  const now = new Date();
  try {
    await utimes(path, now, now);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}
