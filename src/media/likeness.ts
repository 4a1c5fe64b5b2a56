import sharp from "sharp";
import { MOST_PIXELS } from "./limits.ts";

/**
 * What a picture looks like, in 64 bits: whether each of 8 × 8 patches is brighter than its neighbour (dHash; N. Krawetz, "Kind of Like That",
 * 2013). 16 hex digits. The same picture scaled, saved anew or slightly brightened has nearly the same.
 */
export async function likenessOf(bytes: Uint8Array): Promise<string> {
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS }).autoOrient().flatten({ background: "#ffffff" }).greyscale();
  const grey = await picture.resize(9, 8, { fit: "fill" }).raw().toBuffer();
  let likeness = "";
  for (let row = 0; row < 8; row++) {
    let bits = 0;
    for (let column = 0; column < 8; column++) {
      const at = row * 9 + column;
      bits = bits * 2 + Number((grey[at] ?? 0) > (grey[at + 1] ?? 0));
    }
    likeness += bits.toString(16).padStart(2, "0");
  }
  return likeness;
}
