import type { Asset } from "../core/asset.ts";
import { addAsset, type NewBlob } from "../store/assets.ts";
import type { Store } from "../store/store.ts";
import { likenessOf } from "./likeness.ts";
import { renderPicture } from "./renditions.ts";

/** What is said of a picture; the focal point is its middle where nobody has set one. */
export type PictureMeta = Pick<Asset, "alt" | "caption" | "credit" | "rights"> & Partial<Pick<Asset, "focal">>;

/**
 * Keeps a picture with its renditions and returns the asset's id. The same bytes kept twice are two assets, each with its own words and
 * rights, over the same blobs. @throws {Refused} "invalid", "too-large", "disk-full"
 */
export async function storePicture(store: Store, actor: { id: string }, bytes: Uint8Array, meta: PictureMeta): Promise<string> {
  const { type, width, height, renditions } = await renderPicture(bytes);
  const original = await keep(store, bytes, type);
  const blobs = await Promise.all(renditions.map(({ bytes, type }) => keep(store, bytes, type)));
  return addAsset(store, actor, {
    focal: { x: 0.5, y: 0.5 },
    ...meta,
    blobHash: original.hash,
    width,
    height,
    renditions: renditions.map(({ width, height }, at) => ({ width, height, blobHash: blobs[at]?.hash ?? "" })),
    blobs: [original, ...blobs],
    details: {
      ...{ kind: "picture", type, size: bytes.length, fileName: "", duration: null, usageTerms: null, expiresAt: null },
      likeness: await likenessOf(bytes),
    },
  });
}

async function keep(store: Store, bytes: Uint8Array, type: string): Promise<NewBlob> {
  return { hash: await store.blobs.put(bytes), size: bytes.length, type };
}
