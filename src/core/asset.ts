/** 媒资: a picture with its rights. Caption and credit belong to its use as well: an article may word its own. */
export interface Asset {
  id: string;
  blobHash: string;
  width: number;
  height: number;
  alt: string;
  caption: string;
  credit: string;
  rights: string;
  /** Point that every crop keeps, as shares of width and height, 0…1. */
  focal: { x: number; y: number };
}
