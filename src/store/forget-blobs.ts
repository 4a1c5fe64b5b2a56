import type { Act } from "./act.ts";

/** Takes blobs out of the database that nothing else names any more: the next sweep removes their files. */
export async function forgetBlobs({ db }: Act, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return;
  await db
    .deleteFrom("blobs")
    .where("hash", "in", hashes)
    .where(({ exists, not, selectFrom }) => not(exists(selectFrom("assets").select("id").whereRef("blobHash", "=", "blobs.hash"))))
    .where(({ exists, not, selectFrom }) => not(exists(selectFrom("renditions").select("assetId").whereRef("blobHash", "=", "blobs.hash"))))
    .where(({ exists, not, selectFrom }) => not(exists(selectFrom("assetCrops").select("assetId").whereRef("blobHash", "=", "blobs.hash"))))
    .where(({ exists, not, selectFrom }) => not(exists(selectFrom("showCovers").select("showId").whereRef("blobHash", "=", "blobs.hash"))))
    .where(({ exists, not, selectFrom }) => not(exists(selectFrom("reports").select("id").whereRef("blobHash", "=", "blobs.hash"))))
    .where(({ exists, not, selectFrom }) => not(exists(selectFrom("responses").select("id").whereRef("blobHash", "=", "blobs.hash"))))
    .execute();
}
