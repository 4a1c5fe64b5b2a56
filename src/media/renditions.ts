import sharp from "sharp";
import { Refused } from "../core/refused.ts";
import { type PictureType, sniffPicture } from "./sniff.ts";

/** Widths that pages choose from, px: a thumbnail, a card or a phone, the column of text on a fine screen. */
const WIDTHS = [320, 640, 1280];

/** More than any camera of a newsroom makes, less than what fills the memory; a bomb is refused before it is unpacked. */
const MOST_PIXELS = 50_000_000;
const MOST_BYTES = 30 * 1024 * 1024;

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
  if (bytes.length > MOST_BYTES) throw new Refused("too-large", `The picture has ${Math.ceil(bytes.length / 1_048_576)} MB; the limit is 30 MB.`);
  const type = await sniffPicture(bytes);
  try {
    return { type, ...(await render(bytes)) };
  } catch (error) {
    throw new Refused("invalid", `The picture cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

async function render(bytes: Uint8Array): Promise<Omit<RenderedPicture, "type">> {
  const { autoOrient } = await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata();
  const { width, height } = autoOrient;
  const widths = WIDTHS.filter((wanted) => wanted < width);
  if (widths.length < WIDTHS.length) widths.push(Math.min(width, WIDTHS[widths.length] ?? width));
  return { width, height, renditions: await Promise.all(widths.map((wanted) => rendition(bytes, wanted))) };
}

async function rendition(bytes: Uint8Array, wanted: number) {
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" }).autoOrient().resize({ width: wanted, withoutEnlargement: true });
  const { data, info } = await picture
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 80, progressive: true })
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, bytes: new Uint8Array(data), type: "image/jpeg" as const };
}
