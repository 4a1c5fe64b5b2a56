import { closeSync, openSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { isSqliteError } from "./sqlite-begin.ts";

const SQLITE_BUSY = 5;

/**
 * Holds a file (made where it is missing) so that no other process can until it is let go, and returns what lets it go; null where another
 * holds it. The system lets go of it when the process ends, however it ends: it is SQLite's own lock, on a file without anything in it.
 */
export function holdFile(path: string): (() => void) | null {
  closeSync(openSync(path, "a"));
  const handle = new DatabaseSync(path, { timeout: 0 });
  try {
    handle.exec("begin exclusive");
    return () => handle.close();
  } catch (error) {
    handle.close();
    if (isSqliteError(error) && (error.errcode & 0xff) === SQLITE_BUSY) return null;
    throw error;
  }
}
