import { brokenFile, type FileBytes } from "./file-bytes.ts";
import { frameAt } from "./mp3-frame.ts";
import type { Blank, Track } from "./track.ts";

/** How far after its tags the first frame may stand: some encoders fill up to a page of the disk. */
const SEARCHED = 65_536;

/** Reads an MP3. @throws {Refused} "invalid" where no two frames follow each other */
export async function readMp3(file: FileBytes): Promise<Track> {
  const blanks: Blank[] = [];
  const head = await file.read(0, 10);
  let start = 0;
  if (head.toString("latin1", 0, 3) === "ID3") {
    start = 10 + syncsafe(head);
    if (start > file.size) throw brokenFile("ID3");
    blanks.push({ at: 0, length: start, head });
  }
  const tail = await file.read(file.size - 128, 128);
  if (tail.toString("latin1", 0, 3) === "TAG") blanks.push({ at: file.size - 128, length: 128, head: Buffer.from("TAG", "latin1") });
  const bytes = await file.read(start, SEARCHED);
  const duration = durationOf(bytes, file.size - start);
  return { hasVideo: false, duration, width: 0, height: 0, blanks };
}

/** 28 bits in the low sevens of four bytes. */
function syncsafe(head: Buffer): number {
  return [6, 7, 8, 9].reduce((sum, i) => sum * 128 + ((head[i] ?? 0) & 0x7f), 0);
}

/** From the count of frames that the first one may carry (Xing, Info), or else from its rate. */
function durationOf(bytes: Buffer, size: number): number {
  for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const frame = frameAt(bytes, at);
    if (!frame || !frameAt(bytes, at + frame.bytes)) continue;
    const xing = ["Xing", "Info"].map((name) => bytes.subarray(at, at + 64).indexOf(name)).find((found) => found > 0);
    const hasCount = xing !== undefined && ((bytes[at + xing + 7] ?? 0) & 1) === 1;
    if (hasCount) return Math.round((bytes.readUInt32BE(at + xing + 8) * frame.samples * 1000) / frame.rate);
    return Math.round(((size - at) * 8) / frame.kilobits);
  }
  throw brokenFile("MPEG");
}
