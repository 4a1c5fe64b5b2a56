import { Refused } from "../../core/refused.ts";
import { brokenFile, type FileBytes } from "./file-bytes.ts";
import type { Blank, Track } from "./track.ts";

/** Plain samples: whole numbers, fractions, and the extensible form of both. */
const PLAIN = new Set([1, 3, 0xfffe]);
const MOST_CHUNKS = 1_000;

/** Reads a WAV. @throws {Refused} "invalid" where it is damaged or compressed */
export async function readWav(file: FileBytes): Promise<Track> {
  const blanks: Blank[] = [];
  let bytesPerSecond = 0;
  let samples = 0;
  let chunks = 0;
  for (let at = 12; at + 8 <= file.size; chunks++) {
    const head = await file.read(at, 24);
    const name = head.toString("latin1", 0, 4);
    const size = head.readUInt32LE(4);
    if (chunks === MOST_CHUNKS || at + 8 + size > file.size) throw brokenFile("WAV");
    if (name === "fmt ") bytesPerSecond = rateOf(head);
    else if (name === "data") samples += size;
    else blanks.push({ at, length: size + 8, head: junk(size) });
    at += 8 + size + (size % 2);
  }
  if (bytesPerSecond === 0 || samples === 0) throw brokenFile("fmt, data");
  return { hasVideo: false, duration: Math.round((samples / bytesPerSecond) * 1000), width: 0, height: 0, blanks };
}

function rateOf(head: Buffer): number {
  if (head.length < 24) throw brokenFile("fmt");
  if (PLAIN.has(head.readUInt16LE(8))) return head.readUInt32LE(16);
  throw new Refused("invalid", "This WAV is compressed; save it as plain PCM, MP3 or M4A.", "这个 WAV 是压缩过的，请另存为 PCM、MP3 或 M4A。");
}

function junk(size: number): Buffer {
  const head = Buffer.from("JUNK0000", "latin1");
  head.writeUInt32LE(size, 4);
  return head;
}
