import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";

/** A file that changed so short a time ago, ms, is still being written. */
const SETTLED = 10_000;
/** Names under which programs write what they rename when it is whole. */
const UNFINISHED = /^\.|(?:\.(?:tmp|temp|part|partial|filepart|crdownload|writing)|~)$/i;

/** Names of what lies in a folder and is no folder, and has not changed for ten seconds by `now` (UTC ms); those that wait longest first. */
export async function ripeFiles(folder: string, now: number): Promise<string[]> {
  const found: { name: string; at: number }[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory() || UNFINISHED.test(entry.name)) continue;
    const status = await lstat(join(folder, entry.name)).catch(() => null); // it went away
    // A time in the future, which some programs keep from elsewhere, says nothing.
    if (status && Math.abs(now - status.mtimeMs) >= SETTLED) found.push({ name: entry.name, at: status.mtimeMs });
  }
  return found.sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
}
