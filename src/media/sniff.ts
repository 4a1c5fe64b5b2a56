import { fileTypeFromBuffer } from "file-type";
import { Refused } from "../core/refused.ts";

/** Picture formats that are taken in; all are re-encoded. */
export const PICTURES = ["image/jpeg", "image/png", "image/webp", "image/gif", "image/avif", "image/svg+xml"] as const;
export type PictureType = (typeof PICTURES)[number];

/** How far into a text an SVG's root may stand, in bytes. */
const SVG_HEAD = 4_096;

/** What the bytes are, whatever their name says. @throws {Refused} "invalid" where they are no picture that is taken in */
export async function sniffPicture(bytes: Uint8Array): Promise<PictureType> {
  const found = (await fileTypeFromBuffer(bytes))?.mime as string | undefined;
  const type = PICTURES.find((picture) => picture === found) ?? (isSvg(found, bytes) ? "image/svg+xml" : undefined);
  if (!type) {
    throw new Refused(
      "invalid",
      "This is no picture that can be used: JPEG, PNG, WebP, GIF, AVIF and SVG can.",
      "这不是可用的图片：可以用 JPEG、PNG、WebP、GIF、AVIF 和 SVG。",
    );
  }
  return type;
}

/** file-type knows no SVG: it takes one for XML or for nothing. */
function isSvg(found: string | undefined, bytes: Uint8Array): boolean {
  if (found !== undefined && found !== "application/xml") return false;
  const head = new TextDecoder("utf-8", { fatal: false }).decode(bytes.subarray(0, SVG_HEAD));
  return /^\uFEFF?\s*</.test(head) && /<svg[\s>]/.test(head);
}
