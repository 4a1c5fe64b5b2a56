import { Refused } from "../../core/refused.ts";
import { brokenFile, type FileBytes } from "./file-bytes.ts";
import { type Box, boxesIn } from "./mp4-boxes.ts";
import type { Blank, Track } from "./track.ts";

/** Boxes that say who, where and with what: places (`©xyz`), titles, covers, an editor's notes; and those for filling, in which anything may lie. */
const TOLD = new Set(["udta", "meta", "uuid", "free", "skip"]);
/** Codecs that every present browser plays. */
const PLAYED = new Set(["avc1", "avc3", "av01", "vp08", "vp09", "mp4a", "Opus", "fLaC", ".mp3"]);
/** Longest box that is read into memory: a sample description has some hundred bytes. */
const MOST_READ = 4_096;

/** Reads an MP4 or M4A. @throws {Refused} "invalid" where it is damaged, or coded so that not every browser plays it */
export async function readMp4(file: FileBytes): Promise<Track> {
  const top = await boxesIn(file, 0, file.size);
  const moov = top.find(({ type }) => type === "moov");
  if (!moov || !top.some(({ type }) => type === "mdat")) throw brokenFile("moov, mdat");
  const inside = await boxesIn(file, moov.from, moov.to);
  const traks = inside.filter(({ type }) => type === "trak");
  const track: Track = { hasVideo: false, duration: await durationOf(file, inside), width: 0, height: 0, blanks: [] };
  track.blanks.push(...blanksOf(top), ...blanksOf(inside));
  for (const trak of traks) await readTrak(file, trak, track);
  return track;
}

async function readTrak(file: FileBytes, trak: Box, track: Track): Promise<void> {
  const boxes = await boxesIn(file, trak.from, trak.to);
  track.blanks.push(...blanksOf(boxes));
  const mdia = await within(file, boxes, "mdia");
  const handler = await payload(file, mdia, "hdlr");
  const kind = handler.toString("latin1", 8, 12);
  if (kind !== "vide" && kind !== "soun") return;
  const description = await payload(file, await within(file, await within(file, mdia, "minf"), "stbl"), "stsd");
  requirePlayed(description.toString("latin1", 12, 16));
  if (kind === "soun") return;
  const header = await payload(file, boxes, "tkhd");
  if (header.length < 84) throw brokenFile("tkhd");
  track.hasVideo = true;
  track.width = header.readUInt16BE(header.length - 8);
  track.height = header.readUInt16BE(header.length - 4);
}

function requirePlayed(codec: string): void {
  if (PLAYED.has(codec)) return;
  const named = codec.replace(/[^\w.]/g, "");
  throw new Refused(
    "invalid",
    `This file is coded as ${named}, which not every browser plays. Save it as H.264 with AAC and upload that.`,
    `这个文件的编码是 ${named}，有的浏览器放不了。请另存为 H.264 加 AAC 后再上传。`,
  );
}

async function durationOf(file: FileBytes, inside: readonly Box[]): Promise<number | null> {
  const header = await payload(file, inside, "mvhd");
  const isLong = header[0] === 1;
  if (header.length < (isLong ? 32 : 20)) throw brokenFile("mvhd");
  const scale = header.readUInt32BE(isLong ? 20 : 12);
  const units = isLong ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16);
  return scale === 0 || units === 0 ? null : Math.round((units / scale) * 1000);
}

async function within(file: FileBytes, boxes: readonly Box[], type: string): Promise<Box[]> {
  const box = boxes.find((one) => one.type === type);
  if (!box) throw brokenFile(type);
  return boxesIn(file, box.from, box.to);
}

async function payload(file: FileBytes, boxes: readonly Box[], type: string): Promise<Buffer> {
  const box = boxes.find((one) => one.type === type);
  if (!box) throw brokenFile(type);
  return file.read(box.from, Math.min(box.to - box.from, MOST_READ));
}

function blanksOf(boxes: readonly Box[]): Blank[] {
  return boxes.filter(({ type }) => TOLD.has(type)).map(({ at, from, to }) => ({ at: at + 4, length: to - at - 4, head: freeHead(from - at - 8) }));
}

/** The name of a box to be skipped; a long size after it stays as it was (`keep` bytes). */
function freeHead(keep: number): Uint8Array {
  if (keep !== 0) throw brokenFile("size");
  return Buffer.from("free", "latin1");
}
