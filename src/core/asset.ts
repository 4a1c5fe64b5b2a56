/** What an asset is: pictures stand in an article's body, a sound or a video is its recording. */
export const ASSET_KINDS = ["picture", "sound", "video"] as const;
export type AssetKind = (typeof ASSET_KINDS)[number];

/** 媒资: a picture, sound or video with its rights. Caption and credit belong to its use as well: an article may word its own. */
export interface Asset {
  id: string;
  blobHash: string;
  /** px; 0 for a sound, and for a video whose file does not say. */
  width: number;
  height: number;
  alt: string;
  caption: string;
  credit: string;
  rights: string;
  /** Point that every crop keeps, as shares of width and height, 0…1. */
  focal: { x: number; y: number };
}
