import { existsSync, lstatSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "../../store/store.ts";
import { foldersOf } from "./folders.ts";
import { hashOfFile } from "./hash-of.ts";
import { readManifest } from "./manifest.ts";
import { isSealed } from "./seal.ts";
import { straysIn } from "./strays.ts";

/** A file (path below the site's folder) that is not what the last export wrote; twins are files of their own. */
export interface Finding {
  fault: "missing" | "differs" | "stray";
  file: string;
}

/**
 * Every file of a site that is not what the last export wrote, byte for byte; null where nobody can say, because that export was cut off or its
 * manifest is not the one that it sealed.
 */
export async function checkSite(store: Store, folder: string, siteId: string): Promise<Finding[] | null> {
  const folders = foldersOf(folder, siteId);
  const found = await readManifest(folders.manifest);
  if (!found || existsSync(folders.unfinished) || !(await isSealed(store, folder, siteId, found.text))) return null;
  const entries = [...found.manifest.entries.values()];
  const findings: Finding[] = [];
  for (const { file, hash, gz, br } of entries) {
    if (file === null) continue;
    for (const [ending, expected] of [
      ["", hash],
      [".gz", gz],
      [".br", br],
    ]) {
      const fault = expected ? faultOf(join(folders.site, file + ending), expected) : null;
      if (fault) findings.push({ fault, file: file + ending });
    }
  }
  return [...findings, ...straysIn(folders.site, entries).map((file) => ({ fault: "stray" as const, file }))];
}

function faultOf(path: string, expected: string): "missing" | "differs" | null {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (!there) return "missing";
  return there.isFile() && hashOfFile(path) === expected ? null : "differs";
}

/** What is to be made anew where those were found: a page with its twins, whichever of them is bad. */
export function badFiles(findings: readonly Finding[]): Set<string> {
  return new Set(findings.map(({ file }) => file.replace(/\.(?:gz|br)$/, "")));
}
