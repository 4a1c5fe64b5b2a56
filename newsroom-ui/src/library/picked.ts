/** A picture that was chosen from the library, as an editor's text needs it. */
export interface PickedPicture {
  id: string;
  alt: string;
  caption: string;
  credit: string;
  /** px, of the original. */
  width: number;
  height: number;
  /** Address of a small rendition. */
  thumbnail: string;
}
