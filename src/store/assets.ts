import type { Asset } from "../core/asset.ts";
import type { Act } from "./act.ts";
import { newId } from "./new-id.ts";
import type { AssetDetailsRow } from "./schema/library.ts";
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

/** A picture cut to a fixed shape, whose blob is already kept. */
export interface NewCrop {
  ratio: string;
  width: number;
  height: number;
  blobHash: string;
}

/** What is known of an asset beside what readers see; `type` and `size` are those of the file that was handed in. */
type AssetDetails = Omit<AssetDetailsRow, "assetId" | "uploadedById" | "version" | "search">;

/** An asset with its renditions by any width; `blobs` describes every blob that it names. Without `details` it is a picture of no name. */
export interface NewAsset extends Omit<Asset, "id"> {
  renditions: readonly NewRendition[];
  crops?: readonly NewCrop[];
  blobs: readonly NewBlob[];
  details?: AssetDetails;
}

/** Keeps an asset and returns its id. Readers see it once an article that shows it is published. */
export function addAsset(store: Store, actor: { id: string }, asset: NewAsset): Promise<string> {
  return store.act((act) => insertAsset(act, actor, asset));
}

/** The same inside an act. */
export async function insertAsset(act: Act, actor: { id: string }, asset: NewAsset): Promise<string> {
  const id = newId("asset", act.now);
  const { renditions, crops = [], blobs, focal, details = unnamedPicture(asset), ...row } = asset;
  await nameBlobs(act, blobs);
  await act.db
    .insertInto("assets")
    .values({ ...row, id, focalX: focal.x, focalY: focal.y, createdAt: act.now })
    .execute();
  await act.db
    .insertInto("assetDetails")
    .values({ ...details, assetId: id, uploadedById: actor.id, version: 1, search: searchText(asset, details.fileName) })
    .execute();
  for (const { width, height, blobHash } of renditions) {
    await act.db.insertInto("renditions").values({ assetId: id, width, height, blobHash }).execute();
  }
  await writeCrops(act, id, crops);
  for (const [band, value] of bandsOf(details.likeness)) await act.db.insertInto("assetBands").values({ band, value, assetId: id }).execute();
  await act.audit(actor.id, "add-asset", id, { blob: asset.blobHash });
  return id;
}

/** Writes the crops of a picture instead of those that there were; their blobs are named already. */
export async function writeCrops({ db }: Act, assetId: string, crops: readonly NewCrop[]): Promise<void> {
  await db.deleteFrom("assetCrops").where("assetId", "=", assetId).execute();
  for (const { ratio, width, height, blobHash } of crops)
    await db.insertInto("assetCrops").values({ assetId, ratio, width, height, blobHash }).execute();
}

/** The text in which an asset is searched for. */
export function searchText({ caption, credit, alt }: Pick<Asset, "caption" | "credit" | "alt">, fileName: string): string {
  return [caption, credit, alt, fileName].join("\n").toLowerCase();
}

/** The eight bytes of a likeness, each with its place: two that differ in at most seven bits have one of them in common. */
export function bandsOf(likeness: string | null): [band: number, value: number][] {
  return Array.from((likeness ?? "").matchAll(/../g), ([byte], band) => [band, Number.parseInt(byte, 16)]);
}

function unnamedPicture({ blobs, blobHash }: NewAsset): AssetDetails {
  const { type = "", size = 0 } = blobs.find(({ hash }) => hash === blobHash) ?? {};
  return { kind: "picture", type, size, fileName: "", duration: null, likeness: null, usageTerms: null, expiresAt: null };
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
