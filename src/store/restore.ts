import { createWriteStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Refused } from "../core/refused.ts";
import { blobEntry, type Manifest } from "./archive.ts";
import { BLOBS_FOLDER, syncFolder } from "./blobs.ts";
import { checkSnapshot } from "./check-snapshot.ts";
import { copyRows } from "./copy-rows.ts";
import { migrate } from "./migrate.ts";
import { refusingPlainly } from "./plain-refusals.ts";
import { openPostgres } from "./postgres-engine.ts";
import { readArchive } from "./read-archive.ts";
import { DATABASE_FILE, openSqlite } from "./sqlite-engine.ts";

/** Where a backup shall go: a folder without data and, where `databaseUrl` names one, an empty PostgreSQL. */
export interface RestoreTarget {
  folder: string;
  databaseUrl?: string | null;
}

/**
 * Brings a backup back, whole or not at all: it is unpacked and checked beside its place first.
 * @throws {Refused} "conflict" where there is data already; "unreadable" for an archive that is not whole; "newer-schema"; "disk-full"
 */
export async function restore(file: string, { folder, databaseUrl = null }: RestoreTarget): Promise<Manifest> {
  if (!existsSync(file)) throw new Refused("not-found", `There is no file ${file}.`);
  for (const name of [DATABASE_FILE, BLOBS_FOLDER]) {
    if (existsSync(join(folder, name))) throw new Refused("conflict", `${folder} has data already (${name}); restore into an empty folder.`);
  }
  await mkdir(folder, { recursive: true });
  const unpacked = await mkdtemp(join(folder, ".restoring-"));
  try {
    return await refusingPlainly(async () => {
      const manifest = await unpack(file, unpacked);
      await bringToSchema(unpacked);
      if (databaseUrl === null) await moveIn(unpacked, folder, [BLOBS_FOLDER, DATABASE_FILE]);
      else await fillPostgres(unpacked, databaseUrl, () => moveIn(unpacked, folder, [BLOBS_FOLDER]));
      return manifest;
    });
  } finally {
    await rm(unpacked, { recursive: true });
  }
}

async function unpack(file: string, unpacked: string): Promise<Manifest> {
  await mkdir(join(unpacked, BLOBS_FOLDER));
  const manifest = await readArchive(file, async (hash) => {
    const path = join(unpacked, hash === null ? DATABASE_FILE : blobEntry(hash));
    await mkdir(dirname(path), { recursive: true });
    return createWriteStream(path, { flags: "wx", flush: true });
  });
  const { rows, blobs } = await checkSnapshot(join(unpacked, DATABASE_FILE));
  const differing = Object.keys(rows).find((table) => rows[table] !== manifest.rows[table]);
  if (differing !== undefined) throw new Refused("unreadable", `${file} does not hold the rows of ${differing} that it names.`);
  const known = new Set(manifest.missing);
  const lost = blobs.find((hash) => !known.has(hash) && !existsSync(join(unpacked, blobEntry(hash))));
  if (lost !== undefined) throw new Refused("unreadable", `${file} does not hold blob ${lost}.`);
  return manifest;
}

async function bringToSchema(unpacked: string): Promise<void> {
  const { write, engine, close } = openSqlite(unpacked, false);
  try {
    await migrate(write, engine);
  } finally {
    await close();
  }
}

async function fillPostgres(unpacked: string, url: string, beforeCommit: () => Promise<void>): Promise<void> {
  const from = openSqlite(unpacked, true);
  const to = openPostgres(url, false);
  try {
    await migrate(to.write, to.engine);
    await to.write.transaction().execute(async (rows) => {
      const used = await rows.selectFrom("auditLog").select("seq").limit(1).executeTakeFirst();
      if (used) throw new Refused("conflict", "That PostgreSQL database has data already; restore into an empty one.");
      await copyRows(from.write, "sqlite", rows);
      await beforeCommit();
    });
  } finally {
    await from.close();
    await to.close();
  }
}

/** In the order given, so that blobs are there before the database that names them: cut off between the two, there is no data yet. */
async function moveIn(unpacked: string, folder: string, names: readonly string[]): Promise<void> {
  for (const name of await readdir(join(unpacked, BLOBS_FOLDER))) await syncFolder(join(unpacked, BLOBS_FOLDER, name));
  await syncFolder(join(unpacked, BLOBS_FOLDER));
  for (const name of names) {
    await rename(join(unpacked, name), join(folder, name));
    await syncFolder(folder);
  }
}
