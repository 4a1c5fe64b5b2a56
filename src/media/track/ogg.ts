import { brokenFile, type FileBytes } from "./file-bytes.ts";
import type { Track } from "./track.ts";

/** A page has at most this many bytes, so that the last one begins within them. */
const PAGE = 65_307;
/** Opus always counts in these. */
const OPUS_RATE = 48_000;

/** Reads an Ogg with Opus or Vorbis. Its comments stay: each page carries a sum of its bytes. @throws {Refused} "invalid" */
export async function readOgg(file: FileBytes): Promise<Track> {
  const head = await file.read(0, 128);
  const rate = rateOf(head.subarray(27 + (head[26] ?? 0)));
  const tail = await file.read(Math.max(0, file.size - PAGE), PAGE);
  const last = tail.lastIndexOf("OggS");
  if (head.toString("latin1", 0, 4) !== "OggS" || last < 0 || last + 14 > tail.length) throw brokenFile("Ogg");
  const position = Number(tail.readBigInt64LE(last + 6));
  return { hasVideo: false, duration: position > 0 ? Math.round((position / rate) * 1000) : null, width: 0, height: 0, blanks: [] };
}

function rateOf(packet: Buffer): number {
  if (packet.toString("latin1", 0, 8) === "OpusHead") return OPUS_RATE;
  if (packet.toString("latin1", 0, 7) === "\x01vorbis" && packet.length >= 16) {
    const rate = packet.readUInt32LE(12);
    if (rate > 0) return rate;
  }
  throw brokenFile("Opus, Vorbis");
}
