import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { openStore } from "../../store/store.ts";
import { systemClock } from "../system-clock.ts";
import { loadDemo } from "./load.ts";

/**
 * Makes `folder` a data folder with the demo in it, where there is none yet. It is filled beside its place and put there whole, so that a
 * start that is cut off leaves nothing half-loaded.
 */
export async function prepareDemo(folder: string, say: (line: string) => void): Promise<void> {
  if (existsSync(folder) && (await readdir(folder)).length > 0) return;
  const loading = `${folder}.loading`;
  await rm(loading, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  const store = await openStore({ folder: loading, clock: systemClock });
  try {
    await loadDemo(store, say);
  } finally {
    await store.close();
  }
  await rm(folder, { recursive: true, force: true });
  await rename(loading, folder);
}
