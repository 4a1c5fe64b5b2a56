import type { Asset } from "../core/asset.ts";
import type { Act } from "./act.ts";
import { newId } from "./new-id.ts";
import type { Store } from "./store.ts";

/** A picture made smaller for pages, whose blob is already kept. */
interface NewRendition {
  width: number;
  height: number;
  blobHash: string;
}

/** A blob that `store.blobs.put` has kept, to be named by the database. */
export interface NewBlob {
  hash: string;
  /** Bytes. */
  size: number;
  /** Media type, as sniffed from the bytes. */
  type: string;
}

/** An asset with its renditions by any width; `blobs` describes every blob that it names. */
export interface NewAsset extends Omit<Asset, "id"> {
  renditions: readonly NewRendition[];
  blobs: readonly NewBlob[];
}

/** Keeps an asset and returns its id. Readers see it once an article that shows it is published. */
export function addAsset(store: Store, actor: { id: string }, asset: NewAsset): Promise<string> {
  return store.act(async (act) => {
    const id = newId("asset", act.now);
    const { renditions, blobs, focal, ...row } = asset;
    await nameBlobs(act, blobs);
    await act.db
      .insertInto("assets")
      .values({ ...row, id, focalX: focal.x, focalY: focal.y, createdAt: act.now })
      .execute();
    for (const { width, height, blobHash } of renditions) {
      await act.db.insertInto("renditions").values({ assetId: id, width, height, blobHash }).execute();
    }
    await act.audit(actor.id, "add-asset", id, { blob: asset.blobHash });
    return id;
  });
}

/** Names blobs in the database, which keeps them from being swept. */
export async function nameBlobs(act: Act, blobs: readonly NewBlob[]): Promise<void> {
  for (const { hash, size, type } of blobs) {
    await act.db
      .insertInto("blobs")
      .values({ hash, size, type, createdAt: act.now })
      .onConflict((conflict) => conflict.column("hash").doNothing())
      .execute();
  }
}
