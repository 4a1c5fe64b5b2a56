import { readFile } from "node:fs/promises";
import type { AssetKind } from "../core/asset.ts";
import { Refused } from "../core/refused.ts";
import { blank } from "./blank.ts";
import { likenessOf } from "./likeness.ts";
import { MOST_BYTES } from "./limits.ts";
import { requireOneNature } from "./one-nature.ts";
import { requirePlainSvg } from "./plain-svg.ts";
import { readTrack } from "./read-track.ts";
import { pictureSize, unreadablePicture } from "./renditions.ts";
import { type FileNature, sniffFile } from "./sniff-file.ts";
import { type FileBytes, withFile } from "./track/file-bytes.ts";

/** What a file that was handed in turned out to be. */
export interface Examined extends FileNature {
  /** Bytes. */
  size: number;
  /** px, as it is seen; 0 where there is nothing to see. */
  width: number;
  height: number;
  /** ms; null for a picture, and where the file does not say. */
  duration: number | null;
  /** dHash of a picture. */
  likeness: string | null;
}

/**
 * Looks into a file by its bytes alone. A sound or a video loses what it tells of who, where and with what: those bytes are blanked in the
 * file itself. @throws {Refused} "invalid" where it is not what the library takes, is damaged, or two things at once; "too-large"
 */
export function examineFile(path: string): Promise<Examined> {
  return withFile(path, async (file) => {
    const nature = await sniffFile(file);
    if (file.size > MOST_BYTES[nature.kind]) throw tooLarge(nature.kind);
    if (nature.type !== "image/svg+xml") await requireOneNature(file);
    return nature.kind === "picture" ? examinePicture(file, nature) : examineTrack(file, nature);
  });
}

async function examinePicture(file: FileBytes, nature: FileNature): Promise<Examined> {
  const bytes = await readFile(file.path);
  if (nature.type === "image/svg+xml") requirePlainSvg(bytes);
  try {
    const { width, height } = await pictureSize(bytes);
    return { ...nature, size: file.size, width, height, duration: null, likeness: await likenessOf(bytes) };
  } catch (error) {
    throw unreadablePicture(error);
  }
}

async function examineTrack(file: FileBytes, nature: FileNature): Promise<Examined> {
  const { hasVideo, blanks, ...track } = await readTrack(file, nature.type);
  await blank(file.path, blanks);
  const kind = hasVideo ? "video" : "sound";
  const type = kind === "sound" ? nature.type.replace("video/", "audio/") : nature.type.replace("audio/", "video/");
  return { kind, type, size: file.size, ...track, likeness: null };
}

const LIMITS: Readonly<Record<AssetKind, [en: string, zh: string]>> = {
  picture: ["A picture may have 50 MB.", "图片上限是 50 MB。"],
  sound: ["A sound may have 200 MB.", "音频上限是 200 MB。"],
  video: ["A video may have 500 MB.", "视频上限是 500 MB。"],
};

/** What a file above the limit of its kind is refused with. */
export function tooLarge(kind: AssetKind): Refused {
  return new Refused("too-large", ...LIMITS[kind]);
}
