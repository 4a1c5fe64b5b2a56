import type { Kysely } from "kysely";
import type { Schema } from "./schema.ts";

/**
 * A file of the library by its name, `HASH.jpg`, with its media type: a rendition or a crop of a picture, a sound, a video. Null for any other:
 * a picture as it was handed in, with all that it tells of camera and place, is kept and never served.
 */
export async function assetBlob(db: Kysely<Schema>, file: string): Promise<{ hash: string; type: string } | null> {
  const hash = /^([0-9a-f]{64})\.[a-z0-9]{2,5}$/.exec(file)?.[1];
  if (hash === undefined) return null;
  const row = await db
    .selectFrom("blobs")
    .select(["hash", "type"])
    .where("hash", "=", hash)
    .where((eb) =>
      eb.or([
        eb.exists(eb.selectFrom("renditions").select("assetId").where("blobHash", "=", hash)),
        eb.exists(eb.selectFrom("assetCrops").select("assetId").where("blobHash", "=", hash)),
        eb.exists(
          eb
            .selectFrom("assets")
            .innerJoin("assetDetails", "assetDetails.assetId", "assets.id")
            .select("assets.id")
            .where("assets.blobHash", "=", hash)
            .where("assetDetails.kind", "!=", "picture"),
        ),
      ]),
    )
    .executeTakeFirst();
  return row ?? null;
}
