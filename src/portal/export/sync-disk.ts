import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Makes everything written so far below a folder outlast a power cut: one call for the whole file system, where a call for each of a hundred
 * thousand files would take minutes. @throws where the system has no `sync` at all
 */
export async function syncDisk(folder: string): Promise<void> {
  // Where `sync` knows no single file system, as on macOS, it syncs all of them.
  await run("sync", ["-f", folder]).catch(() => run("sync", []));
}
