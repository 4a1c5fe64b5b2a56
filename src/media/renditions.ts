import sharp from "sharp";
import { Refused } from "../core/refused.ts";
import { MOST_BYTES, MOST_PIXELS } from "./limits.ts";
import { type PictureType, sniffPicture } from "./sniff.ts";

/** Widths that pages choose from, px: a thumbnail, a card or a phone, the column of text on a fine screen. */
const WIDTHS = [320, 640, 1280];

/** A picture re-encoded: upright, without metadata, never larger than the original. */
export interface RenderedPicture {
  /** Of the original. */
  type: PictureType;
  /** Of the original, as it is seen (turned upright), px. */
  width: number;
  height: number;
  renditions: { width: number; height: number; bytes: Uint8Array; type: "image/jpeg" }[];
}

/** Reads a picture and makes its renditions, by rising width. @throws {Refused} "invalid" (no picture, a broken one, too many pixels), "too-large" */
export async function renderPicture(bytes: Uint8Array): Promise<RenderedPicture> {
  if (bytes.length > MOST_BYTES.picture) {
    const megabytes = Math.ceil(bytes.length / 1_048_576);
    throw new Refused("too-large", `The picture has ${megabytes} MB; the limit is 50 MB.`, `图片有 ${megabytes} MB，上限是 50 MB。`);
  }
  const type = await sniffPicture(bytes);
  try {
    return { type, ...(await render(bytes)) };
  } catch (error) {
    throw unreadablePicture(error);
  }
}

/** What a picture that cannot be unpacked, or may not be, is refused with. */
export function unreadablePicture(error: unknown): Refused {
  const why = error instanceof Error ? error.message : String(error);
  if (why.includes("pixel limit"))
    return new Refused("invalid", "The picture has more than 50 million pixels; make it smaller.", "图片超过 5000 万像素，请先缩小。");
  return new Refused("invalid", `The picture cannot be read: ${why}.`, `图片无法读取，可能已损坏（${why}）。`);
}

async function render(bytes: Uint8Array): Promise<Omit<RenderedPicture, "type">> {
  const { width, height } = await pictureSize(bytes);
  const widths = WIDTHS.filter((wanted) => wanted < width);
  if (widths.length < WIDTHS.length) widths.push(Math.min(width, WIDTHS[widths.length] ?? width));
  return { width, height, renditions: await Promise.all(widths.map((wanted) => rendition(bytes, wanted))) };
}

/** Width and height as the picture is seen (turned upright), px. @throws where it cannot be read or has too many pixels */
export async function pictureSize(bytes: Uint8Array): Promise<{ width: number; height: number }> {
  return (await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata()).autoOrient;
}

async function rendition(bytes: Uint8Array, wanted: number) {
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" }).autoOrient().resize({ width: wanted, withoutEnlargement: true });
  const { data, info } = await picture
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 80, progressive: true })
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, bytes: new Uint8Array(data), type: "image/jpeg" as const };
}
