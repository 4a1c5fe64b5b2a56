import { constants, DatabaseSync } from "node:sqlite";
import { Refused } from "../core/refused.ts";
import { PUBLIC_TABLES } from "./public-schema.ts";

/** Before this one, two connections could damage a file when its write-ahead log was reset (sqlite.org, WAL-reset bug). */
const OLDEST_SOUND = [3, 51, 3] as const;

/** Opens the writing handle: write-ahead log, every commit synced to the disk, foreign keys on. */
export function openWriter(file: string): DatabaseSync {
  const handle = new DatabaseSync(file, { timeout: 250, enableForeignKeyConstraints: true });
  refuseUnsound(handle);
  // What a statement of many rows would put back lies in memory, not in a file of its own; pages that many acts change are kept.
  handle.exec("pragma journal_mode = wal; pragma synchronous = full; pragma temp_store = memory; pragma cache_size = -16384");
  return handle;
}

/** Opens a handle that can read and nothing else. */
export function openReader(file: string): DatabaseSync {
  const handle = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  // Pages of the file are read where the system has them in memory already, not copied.
  handle.exec("pragma cache_size = -32768; pragma mmap_size = 4294967296");
  return handle;
}

/** Opens the portal's handle: SQLite itself refuses every statement on it that names another than a public table. */
export function openPublicReader(file: string): DatabaseSync {
  const handle = openReader(file);
  handle.setAuthorizer(publicOnly);
  return handle;
}

const PUBLIC = new Set<string>(PUBLIC_TABLES);
const HARMLESS = new Set([constants.SQLITE_SELECT, constants.SQLITE_FUNCTION, constants.SQLITE_RECURSIVE, constants.SQLITE_TRANSACTION]);

function publicOnly(action: number, table: string | null): number {
  const allowed =
    HARMLESS.has(action) ||
    (action === constants.SQLITE_READ && table !== null && (PUBLIC.has(table) || table.startsWith("searchIndex_"))) ||
    (action === constants.SQLITE_PRAGMA && table === "data_version"); // the full-text index keeps its own tables and asks whether they changed
  return allowed ? constants.SQLITE_OK : constants.SQLITE_DENY;
}

function refuseUnsound(handle: DatabaseSync): void {
  const row = handle.prepare("select sqlite_version() as version").get();
  const version = String(row?.["version"]);
  const numbers = version.split(".").map(Number);
  const difference = OLDEST_SOUND.map((least, i) => (numbers[i] ?? 0) - least).find((d) => d !== 0) ?? 0;
  if (difference < 0) throw new Refused("wrong-use", `This Node carries SQLite ${version}, which can damage its file; use Node 24.21 or newer.`);
}
