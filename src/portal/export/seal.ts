import { createHash } from "node:crypto";
import { mkdir, readFile, realpath, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "../../store/plain-refusals.ts";
import type { Store } from "../../store/store.ts";
import { hashOf } from "./hash-of.ts";

/** Remembers in the data folder, which no web server needs to reach, what a site's manifest says. */
export async function seal(store: Store, folder: string, siteId: string, manifest: string): Promise<void> {
  const path = await sealPath(store, folder, siteId);
  await mkdir(join(store.folder, SEALS), { recursive: true });
  await writeFile(`${path}.new`, sealOf(manifest), { flush: true });
  await rename(`${path}.new`, path);
}

/** Whether a manifest is the one that was written there last. */
export async function isSealed(store: Store, folder: string, siteId: string, manifest: string): Promise<boolean> {
  const found = await readFile(await sealPath(store, folder, siteId), "utf8").catch((error) => {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  });
  return found === sealOf(manifest);
}

const SEALS = "exports";

/** Named after where the export lies. */
async function sealPath(store: Store, folder: string, siteId: string): Promise<string> {
  return join(store.folder, SEALS, `${hashOf(await realpath(folder))}-${siteId}.seal`);
}

function sealOf(manifest: string): string {
  return createHash("sha256").update(manifest).digest("hex");
}
