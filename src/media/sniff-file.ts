import { fileTypeFromFile } from "file-type";
import type { AssetKind } from "../core/asset.ts";
import { Refused } from "../core/refused.ts";
import { PICTURES, sniffPicture } from "./sniff.ts";
import type { FileBytes } from "./track/file-bytes.ts";

/** What a file is, whatever its name says. */
export interface FileNature {
  kind: AssetKind;
  /** Media type. */
  type: string;
}

/** Containers that every present browser plays. */
const TRACKS: Readonly<Record<string, FileNature>> = {
  "audio/mpeg": { kind: "sound", type: "audio/mpeg" },
  "audio/x-m4a": { kind: "sound", type: "audio/mp4" },
  "audio/mp4": { kind: "sound", type: "audio/mp4" },
  "audio/aac": { kind: "sound", type: "audio/aac" },
  "audio/ogg": { kind: "sound", type: "audio/ogg" },
  "audio/ogg; codecs=opus": { kind: "sound", type: "audio/ogg" },
  "audio/wav": { kind: "sound", type: "audio/wav" },
  "video/mp4": { kind: "video", type: "video/mp4" },
  "video/x-m4v": { kind: "video", type: "video/mp4" },
  "video/webm": { kind: "video", type: "video/webm" },
};

/** An SVG's root stands within this. */
const HEAD = 8_192;

/** Looks into a file. @throws {Refused} "invalid" where it is nothing that the library takes */
export async function sniffFile(file: FileBytes): Promise<FileNature> {
  const found = (await fileTypeFromFile(file.path))?.mime as string | undefined;
  const track = found === undefined ? undefined : TRACKS[found];
  if (track) return track;
  if (found === undefined || found === "application/xml" || PICTURES.some((type) => type === found)) {
    return { kind: "picture", type: await sniffPicture(await file.read(0, HEAD)) };
  }
  throw new Refused(
    "invalid",
    `The library takes no such file (${found}). Pictures: JPEG, PNG, WebP, GIF, AVIF, SVG; sound: MP3, M4A, AAC, Ogg, WAV; video: MP4, WebM.`,
    `媒资库不收这类文件（${found}）。图片可用 JPEG、PNG、WebP、GIF、AVIF、SVG，音频可用 MP3、M4A、AAC、Ogg、WAV，视频可用 MP4、WebM。`,
  );
}
