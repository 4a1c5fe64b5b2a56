import sharp from "sharp";
import { Refused } from "../core/refused.ts";
import { cutOf } from "./crop.ts";
import { MOST_PIXELS } from "./limits.ts";
import { pictureSize } from "./renditions.ts";

/** px each way that directories of podcasts take (Apple, "Artwork requirements": square, 1400 × 1400 to 3000 × 3000). */
const LEAST = 1400;
const MOST = 3000;
/** px that our own pages show, beside the whole. */
const SMALLER = [160, 320, 640];

/** A show's cover as large as the picture allows, and smaller ones for pages; by rising width. */
export interface CoverFile {
  width: number;
  bytes: Uint8Array;
}

/** Cuts a picture square about its focal point (shares of width and height). @throws {Refused} "invalid" where it is too small */
export async function cutCover(bytes: Uint8Array, focal: { x: number; y: number }): Promise<CoverFile[]> {
  const { width, height } = await pictureSize(bytes);
  const side = Math.min(width, height);
  if (side < LEAST) {
    throw new Refused(
      "invalid",
      `A cover has at least ${LEAST} pixels each way, this picture only ${side}.`,
      `封面的短边至少要有 ${LEAST} 像素，这张图片只有 ${side} 像素。`,
      "coverAssetId",
    );
  }
  const cut = cutOf({ width, height }, 1, focal);
  const square = sharp(bytes, { limitInputPixels: MOST_PIXELS }).autoOrient().extract(cut).flatten({ background: "#ffffff" });
  return Promise.all(
    [...SMALLER, Math.min(side, MOST)].map(async (wanted) => {
      const { data, info } = await square
        .clone()
        .resize({ width: wanted })
        .jpeg({ quality: 80, progressive: true })
        .toBuffer({ resolveWithObject: true });
      return { width: info.width, bytes: new Uint8Array(data) };
    }),
  );
}
