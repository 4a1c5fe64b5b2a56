import { readAac } from "./track/aac.ts";
import type { FileBytes } from "./track/file-bytes.ts";
import { readMp3 } from "./track/mp3.ts";
import { readMp4 } from "./track/mp4.ts";
import { readOgg } from "./track/ogg.ts";
import type { Track } from "./track/track.ts";
import { readWav } from "./track/wav.ts";
import { readWebm } from "./track/webm.ts";

const READERS: Readonly<Record<string, (file: FileBytes) => Promise<Track>>> = {
  "audio/mpeg": readMp3,
  "audio/mp4": readMp4,
  "video/mp4": readMp4,
  "audio/aac": readAac,
  "audio/ogg": readOgg,
  "audio/wav": readWav,
  "video/webm": readWebm,
};

/** Reads a sound or a video whose container is known: its length, its size, what is to be blanked in it. @throws {Refused} "invalid" */
export async function readTrack(file: FileBytes, type: string): Promise<Track> {
  const reader = READERS[type];
  if (!reader) throw new Error(`no reader for ${type}`);
  return reader(file);
}
