import { join } from "node:path";
import { backup as copyPages, type DatabaseSync } from "node:sqlite";
import { copyRows } from "./copy-rows.ts";
import { migrate } from "./migrate.ts";
import { DATABASE_FILE, openSqlite } from "./sqlite-engine.ts";
import { openReader } from "./sqlite-open.ts";
import type { Store } from "./store.ts";

/** Pages copied between two turns of the event loop: 1 MB, a few ms. */
const PAGES = 256;

/** Writes the database as it is at one instant into a SQLite file in `folder`, while others go on writing, and returns the file's path. */
export async function takeSnapshot(store: Store, folder: string): Promise<string> {
  await (store.engine === "sqlite" ? copyFile(store, folder) : copyTables(store, folder));
  return join(folder, DATABASE_FILE);
}

async function copyFile(store: Store, folder: string): Promise<void> {
  const source = openReader(join(store.folder, DATABASE_FILE));
  try {
    // An open read transaction holds the instant; without it every commit of another connection would start the copy anew.
    source.exec("begin");
    source.prepare("select version from schemaVersion").get();
    await copyPages(source, join(folder, DATABASE_FILE), { rate: PAGES });
  } finally {
    source.close();
  }
}

async function copyTables(store: Store, folder: string): Promise<void> {
  const { write: target, close } = openSqlite(folder, false);
  try {
    await migrate(target, "sqlite");
    await store.write
      .transaction()
      .setIsolationLevel("repeatable read")
      .execute((source) => target.transaction().execute((rows) => copyRows(source, "postgres", rows)));
  } finally {
    await close();
  }
}

/** What a snapshot says of itself. */
export interface SnapshotContent {
  rows: Record<string, number>;
  /** Hashes of the blobs that it names. */
  blobs: string[];
}

/** Reads a snapshot through. @throws where SQLite finds it damaged */
export function readSnapshot(file: string): SnapshotContent {
  const handle = openReader(file);
  try {
    const problems = handle.prepare("pragma integrity_check").all();
    if (problems[0]?.["integrity_check"] !== "ok") throw new Error(`the database is damaged: ${JSON.stringify(problems.slice(0, 3))}`);
    const broken = handle.prepare("pragma foreign_key_check").all();
    if (broken.length > 0) throw new Error(`the database has ${broken.length} rows that refer to nothing`);
    const blobs = handle.prepare("select hash from blobs order by hash").all();
    return { rows: countRows(handle), blobs: blobs.map(({ hash }) => String(hash)) };
  } finally {
    handle.close();
  }
}

/** Whatever tables it has: a backup may be of an older schema. */
function countRows(handle: DatabaseSync): Record<string, number> {
  const tables = handle.prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite%' order by name").all();
  const counts = tables.map(({ name }) => [name, handle.prepare(`select count(*) as count from "${name}"`).get()?.["count"]]);
  return Object.fromEntries(counts);
}
