import { brokenFile, type FileBytes } from "./file-bytes.ts";
import type { Track } from "./track.ts";

/** Frames that must follow each other before a file is believed to be one. */
const BELIEVED = 3;

/** Reads bare AAC (ADTS), which carries nothing but sound and does not say how long it is. @throws {Refused} "invalid" */
export async function readAac(file: FileBytes): Promise<Track> {
  let at = 0;
  for (let frames = 0; frames < BELIEVED && at < file.size; frames++) {
    const head = await file.read(at, 7);
    const length = head.length < 7 ? 0 : (((head[3] ?? 0) & 3) << 11) | ((head[4] ?? 0) << 3) | ((head[5] ?? 0) >> 5);
    if (head[0] !== 0xff || ((head[1] ?? 0) & 0xf6) !== 0xf0 || length < 7) throw brokenFile("ADTS");
    at += length;
  }
  if (at > file.size) throw brokenFile("ADTS");
  return { hasVideo: false, duration: null, width: 0, height: 0, blanks: [] };
}
