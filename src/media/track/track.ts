/** What is read of a sound or a video without playing it. */
export interface Track {
  hasVideo: boolean;
  /** ms; null where the file does not say. */
  duration: number | null;
  /** px, 0 where it has no picture or does not say. */
  width: number;
  height: number;
  /** Where things lie that nobody needs for playing: tags, covers, places where it was taken. */
  blanks: Blank[];
}

/** Bytes to be overwritten, so that nothing else moves: `head` first, zeros until `at + length`. */
export interface Blank {
  at: number;
  length: number;
  head: Uint8Array;
}
