import { Refused } from "../../core/refused.ts";
import { brokenFile, type FileBytes } from "./file-bytes.ts";
import type { Blank, Track } from "./track.ts";
import { type Element, elementsIn } from "./webm-elements.ts";

// Matroska's numbers (RFC 9559).
const ID = {
  segment: 0x18538067,
  info: 0x1549a966,
  tracks: 0x1654ae6b,
  cluster: 0x1f43b675,
  tags: 0x1254c367,
  attachments: 0x1941a469,
  scale: 0x2ad7b1,
  duration: 0x4489,
  entry: 0xae,
  codec: 0x86,
  video: 0xe0,
  width: 0xb0,
  height: 0xba,
};
/** Codecs of WebM; Matroska knows others. */
const PLAYED = /^(?:V_VP8|V_VP9|V_AV1|A_OPUS|A_VORBIS)$/;
const MOST_READ = 4_096;
/** Nanoseconds of a tick where the file does not say. */
const SCALE = 1_000_000;

/** Reads a WebM. @throws {Refused} "invalid" where it is damaged, or coded so that browsers do not play it */
export async function readWebm(file: FileBytes): Promise<Track> {
  const segment = (await elementsIn(file, 0, file.size)).find(({ id }) => id === ID.segment);
  if (!segment) throw brokenFile("Segment");
  const parts = await elementsIn(file, segment.from, segment.to, ID.cluster);
  const track: Track = { hasVideo: false, duration: null, width: 0, height: 0, blanks: [] };
  for (const part of parts) {
    if (part.id === ID.info) track.duration = await durationOf(file, part);
    if (part.id === ID.tracks) await readTracks(file, part, track);
    if (part.id === ID.tags || part.id === ID.attachments) track.blanks.push(voided(part));
  }
  return track;
}

async function durationOf(file: FileBytes, info: Element): Promise<number | null> {
  const parts = await elementsIn(file, info.from, info.to);
  const scale = await numberOf(file, parts, ID.scale);
  const duration = await payload(file, parts, ID.duration);
  if (duration?.length !== 4 && duration?.length !== 8) return null;
  const ticks = duration.length === 4 ? duration.readFloatBE(0) : duration.readDoubleBE(0);
  const ms = Math.round((ticks * (scale || SCALE)) / 1e6);
  return Number.isSafeInteger(ms) && ms > 0 ? ms : null;
}

async function readTracks(file: FileBytes, tracks: Element, track: Track): Promise<void> {
  for (const entry of await elementsIn(file, tracks.from, tracks.to)) {
    if (entry.id !== ID.entry) continue;
    const parts = await elementsIn(file, entry.from, entry.to);
    const codec = (await payload(file, parts, ID.codec))?.toString("latin1") ?? "";
    if (!PLAYED.test(codec)) throw notPlayed(codec);
    const video = parts.find(({ id }) => id === ID.video);
    if (!video) continue;
    const sizes = await elementsIn(file, video.from, video.to);
    track.hasVideo = true;
    track.width = await numberOf(file, sizes, ID.width);
    track.height = await numberOf(file, sizes, ID.height);
  }
}

function notPlayed(codec: string): Refused {
  const named = codec.replace(/\W/g, "");
  return new Refused(
    "invalid",
    `This file is coded as ${named}, which not every browser plays. Save it as VP9 or H.264 and upload that.`,
    `这个文件的编码是 ${named}，有的浏览器放不了。请另存为 VP9 或 H.264 后再上传。`,
  );
}

async function payload(file: FileBytes, parts: readonly Element[], id: number): Promise<Buffer | null> {
  const part = parts.find((one) => one.id === id);
  return part ? file.read(part.from, Math.min(part.to - part.from, MOST_READ)) : null;
}

async function numberOf(file: FileBytes, parts: readonly Element[], id: number): Promise<number> {
  const bytes = await payload(file, parts, id);
  return bytes && bytes.length > 0 && bytes.length <= 6 ? bytes.readUIntBE(0, bytes.length) : 0;
}

/** The same room as one Void: its number, a length of eight bytes, zeros. */
function voided({ at, to }: Element): Blank {
  const length = to - at;
  if (length < 9) throw brokenFile("Tags");
  const head = Buffer.alloc(9);
  head[0] = 0xec;
  head.writeBigUInt64BE(BigInt(length - 9), 1);
  head[1] = 0x01;
  return { at, length, head };
}
