import { Refused } from "../core/refused.ts";
import { isSqliteError } from "./sqlite-begin.ts";

const SQLITE_FULL = 13;
const POSTGRES_DISK_FULL = "53100";

/** Runs `work`; a full disk, however the layer below words it, becomes one sentence. @throws {Refused} "disk-full" */
export async function sayingDiskFull<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isDiskFull(error))
      throw new Refused("disk-full", "The disk that holds the data is full. Nothing of this act was kept; make room and try again.");
    throw error;
  }
}

function isDiskFull(error: unknown): boolean {
  if (isSqliteError(error)) return (error.errcode & 0xff) === SQLITE_FULL;
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "ENOSPC" || code === "EDQUOT" || code === POSTGRES_DISK_FULL;
}
