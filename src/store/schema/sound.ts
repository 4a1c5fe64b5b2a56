/** Squares that a show's cover was cut to, by width (px); their addresses stand in the show's settings. */
interface ShowCoverRow {
  showId: string;
  /** The picture that they were cut from. */
  assetId: string;
  width: number;
  blobHash: string;
}

export interface SoundSchema {
  showCovers: ShowCoverRow;
}
