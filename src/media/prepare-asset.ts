import { readFile } from "node:fs/promises";
import type { NewAsset, NewBlob, NewCrop } from "../store/assets.ts";
import type { Blobs } from "../store/blobs.ts";
import { cropPicture } from "./crop.ts";
import type { Examined } from "./examine-file.ts";
import { renderPicture } from "./renditions.ts";

/** The part of an asset that is made of its bytes. */
export type PreparedAsset = Pick<NewAsset, "blobHash" | "width" | "height" | "renditions" | "crops" | "blobs">;

/** Keeps a file that was examined, a picture with its renditions and crops, so that an act can name them. @throws {Refused} "invalid", "disk-full" */
export async function prepareAsset(blobs: Blobs, path: string, examined: Examined, focal: { x: number; y: number }): Promise<PreparedAsset> {
  if (examined.kind === "picture") return preparePicture(blobs, await readFile(path), focal);
  const hash = await blobs.putFile(path);
  const { width, height, size, type } = examined;
  return { blobHash: hash, width, height, renditions: [], crops: [], blobs: [{ hash, size, type }] };
}

async function preparePicture(store: Blobs, bytes: Buffer, focal: { x: number; y: number }): Promise<PreparedAsset> {
  const { type, width, height, renditions } = await renderPicture(bytes);
  const original = { hash: await store.put(bytes), size: bytes.length, type };
  const blobs: NewBlob[] = [original];
  const made = [];
  for (const { bytes, type, ...size } of renditions) {
    const blob = { hash: await store.put(bytes), size: bytes.length, type };
    blobs.push(blob);
    made.push({ ...size, blobHash: blob.hash });
  }
  const { crops, blobs: cropped } = await prepareCrops(store, bytes, focal);
  return { blobHash: original.hash, width, height, renditions: made, crops, blobs: [...blobs, ...cropped] };
}

/** Keeps a picture's crops about that focal point. */
export async function prepareCrops(
  store: Blobs,
  bytes: Uint8Array,
  focal: { x: number; y: number },
): Promise<{ crops: NewCrop[]; blobs: NewBlob[] }> {
  const crops: NewCrop[] = [];
  const blobs: NewBlob[] = [];
  for (const { bytes: cut, ...crop } of await cropPicture(bytes, focal)) {
    const blobHash = await store.put(cut);
    crops.push({ ...crop, blobHash });
    blobs.push({ hash: blobHash, size: cut.length, type: "image/jpeg" });
  }
  return { crops, blobs };
}
