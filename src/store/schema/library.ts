import type { AssetKind } from "../../core/asset.ts";

/** What is known of an asset beside its row in `assets`; one row each. */
export interface AssetDetailsRow {
  assetId: string;
  kind: AssetKind;
  /** Media type of the file that was handed in, as sniffed. */
  type: string;
  /** As its sender named it: text, never a path. */
  fileName: string;
  /** Bytes. */
  size: number;
  /** ms; null for a picture, and where the file does not say. */
  duration: number | null;
  /** dHash of a picture, 16 hex digits. */
  likeness: string | null;
  uploadedById: string;
  usageTerms: string | null;
  /** UTC ms from which on it may not be newly published; null where its rights have no end. */
  expiresAt: number | null;
  /** Counted up by each change, so that nobody overwrites another's. */
  version: number;
  /** Caption, credit and file name in lower case. */
  search: string;
}

/** A file that is still coming in. Its bytes lie in the data folder under its id; `received` of them are on the disk. */
export interface UploadRow {
  id: string;
  staffId: string;
  name: string;
  size: number;
  /** As the sender's system says, UTC ms: by it the same file is known again. */
  modifiedAt: number;
  received: number;
  startedAt: number;
  touchedAt: number;
}

export interface LibrarySchema {
  assetDetails: AssetDetailsRow;
  /** One byte of a picture's likeness a row, so that near ones are found without reading all. */
  assetBands: { band: number; value: number; assetId: string };
  assetCrops: { assetId: string; ratio: string; width: number; height: number; blobHash: string };
  /** Which assets each revision shows. */
  assetUses: { assetId: string; revisionId: string; articleId: string };
  uploads: UploadRow;
}
