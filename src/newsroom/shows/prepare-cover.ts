import { Refused } from "../../core/refused.ts";
import type { ShowCover } from "../../core/show.ts";
import { cutCover } from "../../media/cover.ts";
import type { Act } from "../../store/act.ts";
import { type NewBlob, nameBlobs } from "../../store/assets.ts";
import { forgetBlobs } from "../../store/forget-blobs.ts";
import { mediaPath } from "../../store/media-path.ts";
import type { Store } from "../../store/store.ts";

/** A cover whose files are kept, to be named in an act. */
export interface PreparedCover {
  cover: ShowCover;
  files: { width: number; blob: NewBlob }[];
}

/** Cuts a picture of the library to a cover. @throws {Refused} "invalid" where there is no such picture, or it is too small; "conflict" where its rights have ended */
export async function prepareCover({ write, blobs, clock }: Store, assetId: string): Promise<PreparedCover> {
  const asset = await write
    .selectFrom("assets")
    .innerJoin("assetDetails", "assetDetails.assetId", "assets.id")
    .select(["blobHash", "alt", "focalX", "focalY", "kind", "expiresAt"])
    .where("assets.id", "=", assetId)
    .executeTakeFirst();
  if (asset?.kind !== "picture") throw new Refused("invalid", `There is no picture ${assetId}.`, "媒资库里没有这张图片。", "coverAssetId");
  if (asset.expiresAt !== null && asset.expiresAt <= clock.now())
    throw new Refused("conflict", "The right to use this picture has ended.", "这张图片的使用期已过，不能作封面。", "coverAssetId");
  const files = [];
  for (const { width, bytes } of await cutCover(await blobs.read(asset.blobHash), { x: asset.focalX, y: asset.focalY }))
    files.push({ width, blob: { hash: await blobs.put(bytes), size: bytes.length, type: "image/jpeg" } });
  return { files, cover: { assetId, alt: asset.alt, files: files.map(({ width, blob }) => ({ width, path: mediaPath(blob.hash, blob.type) })) } };
}

/** Makes it the show's cover instead of the one before, and opens it to readers; null takes that away. */
export async function putCover(act: Act, showId: string, prepared: PreparedCover | null): Promise<void> {
  const { db } = act;
  const older = await db.selectFrom("showCovers").select("blobHash").where("showId", "=", showId).execute();
  const shownBy = `show:${showId}`;
  await db.deleteFrom("showCovers").where("showId", "=", showId).execute();
  await db.deleteFrom("publicBlobs").where("articleId", "=", shownBy).execute();
  for (const { width, blob } of prepared?.files ?? []) {
    const { hash, type } = blob;
    await nameBlobs(act, [blob]);
    await db
      .insertInto("showCovers")
      .values({ showId, assetId: prepared?.cover.assetId ?? "", width, blobHash: hash })
      .execute();
    await db.insertInto("publicBlobs").values({ hash, articleId: shownBy, type }).execute();
  }
  await forgetBlobs(
    act,
    older.map(({ blobHash }) => blobHash),
  );
}
