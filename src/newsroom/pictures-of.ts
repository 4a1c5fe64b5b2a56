import type { Kysely } from "kysely";
import type { Picture } from "../core/published.ts";
import { mediaPath } from "../store/media-path.ts";
import type { Schema } from "../store/schema.ts";

/** A picture with the blobs that showing it needs. */
export interface ShownPicture {
  picture: Picture;
  blobs: { hash: string; type: string }[];
}

/** The pictures of `assetIds`, in that order, each as a page shows it. */
export async function picturesOf({ db }: { db: Kysely<Schema> }, assetIds: readonly string[]): Promise<ShownPicture[]> {
  if (assetIds.length === 0) return [];
  const assets = await db.selectFrom("assets").selectAll().where("id", "in", assetIds).execute();
  const renditions = await db
    .selectFrom("renditions")
    .innerJoin("blobs", "blobs.hash", "renditions.blobHash")
    .select(["assetId", "width", "height", "blobHash", "type"])
    .where("assetId", "in", assetIds)
    .orderBy("width")
    .execute();
  return assetIds.flatMap((assetId) => {
    const asset = assets.find(({ id }) => id === assetId);
    if (!asset) return [];
    const own = renditions.filter((rendition) => rendition.assetId === assetId);
    const { alt, caption, credit, width, height } = asset;
    const focal = { x: asset.focalX, y: asset.focalY };
    const paths = own.map((rendition) => ({
      width: rendition.width,
      height: rendition.height,
      path: mediaPath(rendition.blobHash, rendition.type),
    }));
    return [
      {
        picture: { assetId, alt, caption, credit, width, height, focal, renditions: paths },
        blobs: own.map(({ blobHash, type }) => ({ hash: blobHash, type })),
      },
    ];
  });
}
