import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { Entry } from "./manifest.ts";
import { removeFile } from "./place-files.ts";

/** Files in a site's folder that no address has, twins included; paths below the folder. */
export function straysIn(folder: string, entries: Iterable<Entry>): string[] {
  const known = new Set<string>();
  for (const { file, gz, br } of entries) {
    if (file === null) continue;
    known.add(file);
    if (gz) known.add(`${file}.gz`);
    if (br) known.add(`${file}.br`);
  }
  return filesIn(folder).filter((file) => !known.has(file));
}

/** Takes them away and returns them. */
export function removeStrays(folder: string, entries: Iterable<Entry>): string[] {
  const strays = straysIn(folder, entries);
  for (const stray of strays) removeFile(folder, stray);
  return strays;
}

/** Whatever lies there that is no folder, links included, which are not followed. */
function filesIn(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  return found.filter((entry) => !entry.isDirectory()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
