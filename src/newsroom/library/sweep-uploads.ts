import { readdir, stat } from "node:fs/promises";
import { codeOf } from "../../store/plain-refusals.ts";
import type { Store } from "../../store/store.ts";
import { removeUploadFile, uploadPath, uploadsFolder } from "./upload-file.ts";

/** A night and a morning: who was cut off in the evening goes on the next day. */
const DAY = 24 * 60 * 60 * 1000;

/** Removes uploads to which nothing came for a day, and files that belong to none; returns how many uploads. */
export async function sweepUploads(store: Store): Promise<number> {
  const before = store.clock.now() - DAY;
  const old = await store.write.selectFrom("uploads").select("id").where("touchedAt", "<", before).execute();
  for (const { id } of old) {
    const isSwept = await store.act(async ({ db, audit }) => {
      const { numDeletedRows } = await db.deleteFrom("uploads").where("id", "=", id).where("touchedAt", "<", before).executeTakeFirstOrThrow();
      if (Number(numDeletedRows) === 0) return false;
      await audit("system", "sweep-upload", id);
      return true;
    });
    if (isSwept) await removeUploadFile(store, id);
  }
  await removeStrays(store);
  return old.length;
}

/** Files without a row; a young one may belong to a row that is being written. Measured by the machine's own clock, as the files are. */
async function removeStrays(store: Store): Promise<void> {
  const known = new Set((await store.write.selectFrom("uploads").select("id").execute()).map(({ id }) => id));
  for (const name of await filesIn(uploadsFolder(store))) {
    if (known.has(name)) continue;
    const { mtimeMs } = await stat(uploadPath(store, name));
    if (mtimeMs < Date.now() - DAY) await removeUploadFile(store, name);
  }
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}
