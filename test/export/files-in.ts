import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** Paths of all files of an export's sites, twins included, below its folder. */
export function filesIn(folder: string, sites: readonly string[] = ["hecheng", "gangwan"]): string[] {
  return sites
    .filter((site) => existsSync(join(folder, site)))
    .flatMap((site) => readdirSync(join(folder, site), { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
