import sharp from "sharp";
import { MOST_PIXELS } from "./limits.ts";

/** Fixed shapes that other places ask for: cards of chats and films 16:9, older screens 4:3, avatars and channels 1:1. */
const RATIOS = [
  { ratio: "16:9", width: 1280, height: 720 },
  { ratio: "4:3", width: 1280, height: 960 },
  { ratio: "1:1", width: 1080, height: 1080 },
] as const;

/** A picture cut to a shape. */
export interface Crop {
  ratio: string;
  width: number;
  height: number;
  bytes: Uint8Array;
}

/** Cuts a picture to each shape, as large as it allows, the focal point (shares of width and height) as near the middle as its edges let it. */
export async function cropPicture(bytes: Uint8Array, focal: { x: number; y: number }): Promise<Crop[]> {
  const { autoOrient } = await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata();
  const crops: Crop[] = [];
  for (const { ratio, ...most } of RATIOS) {
    const cut = cutOf(autoOrient, most.width / most.height, focal);
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS }).autoOrient().extract(cut).resize({ width: most.width, withoutEnlargement: true });
    const flat = picture.flatten({ background: "#ffffff" }).jpeg({ quality: 80, progressive: true });
    const { data, info } = await flat.toBuffer({ resolveWithObject: true });
    crops.push({ ratio, width: info.width, height: info.height, bytes: new Uint8Array(data) });
  }
  return crops;
}

/** The largest piece of that shape (width by height), about the focal point, as sharp takes it. */
export function cutOf(whole: { width: number; height: number }, shape: number, focal: { x: number; y: number }) {
  const width = Math.max(1, Math.min(whole.width, Math.round(whole.height * shape)));
  const height = Math.max(1, Math.min(whole.height, Math.round(whole.width / shape)));
  return { width, height, left: begin(focal.x, whole.width, width), top: begin(focal.y, whole.height, height) };
}

function begin(focal: number, whole: number, part: number): number {
  return Math.round(Math.min(Math.max(focal * whole - part / 2, 0), whole - part));
}
