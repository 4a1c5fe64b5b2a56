import { mkdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "../../store/plain-refusals.ts";
import type { Store } from "../../store/store.ts";

/** Folder in the data folder where files lie that are still coming in, each under the id of its upload. */
export function uploadsFolder({ folder }: Store): string {
  return join(folder, "uploads");
}

export function uploadPath(store: Store, uploadId: string): string {
  return join(uploadsFolder(store), uploadId);
}

/** How many bytes of an upload are safe: those that its row counts, as far as the file has them (a restored backup has none). */
export async function receivedOf(store: Store, uploadId: string): Promise<number> {
  const { received } = await store.write.selectFrom("uploads").select("received").where("id", "=", uploadId).executeTakeFirstOrThrow();
  try {
    return Math.min(received, (await stat(uploadPath(store, uploadId))).size);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return 0;
    throw error;
  }
}

/** The file's path, its folder made. */
export async function openUploadPath(store: Store, uploadId: string): Promise<string> {
  await mkdir(uploadsFolder(store), { recursive: true });
  return uploadPath(store, uploadId);
}

export function removeUploadFile(store: Store, uploadId: string): Promise<void> {
  return rm(uploadPath(store, uploadId), { force: true });
}
