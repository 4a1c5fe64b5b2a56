import type { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";

/** How long another process may hold the write lock before we give up, ms: far above any act of ours, which take a few. */
const PATIENCE = 10_000;
const SQLITE_BUSY = 5;

/** `BEGIN IMMEDIATE`, waiting for another process's turn without holding this one's event loop. @throws the busy error after ten seconds */
export async function begin(handle: DatabaseSync): Promise<void> {
  const patienceEnds = performance.now() + PATIENCE;
  for (let pause = 1; !tryToBegin(handle, performance.now() > patienceEnds); pause = Math.min(pause * 2, 50)) await sleep(pause);
}

function tryToBegin(handle: DatabaseSync, last: boolean): boolean {
  try {
    handle.exec("begin immediate");
    return true;
  } catch (error) {
    if (last || !isSqliteError(error) || (error.errcode & 0xff) !== SQLITE_BUSY) throw error;
    return false;
  }
}

/** What node:sqlite throws: the primary result code is the low byte of `errcode`. */
export function isSqliteError(error: unknown): error is Error & { errcode: number } {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number";
}
