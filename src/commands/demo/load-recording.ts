import type { Recording } from "../../core/article.ts";
import { addAsset, type NewAsset } from "../../store/assets.ts";
import type { Store } from "../../store/store.ts";
import { DEMO } from "./demo-actor.ts";
import { film } from "./recordings/film.ts";
import { type SoundName, sound } from "./recordings/sound.ts";
import { yuv } from "./recordings/yuv.ts";
import { one, type SampleFile, several } from "./sample-file.ts";
import { samplePicture } from "./samples.ts";

/** Small enough to be made at once and to be carried uncompressed. */
const [WIDTH, HEIGHT] = [480, 272];
/** Each picture of a film, ms. */
const SHOWN = 2_000;

type File = Pick<NewAsset, "width" | "height"> & { bytes: Buffer; kind: "sound" | "video"; type: string; duration: number };

/** Makes and stores the sound or the film that a sample names, or returns null; `shows` are ids by slug. */
export async function loadRecording(store: Store, sample: SampleFile, shows: ReadonlyMap<string, string>): Promise<Recording | null> {
  const isFilm = one(sample, "film") !== null;
  const [name, caption = "", credit = ""] = several(sample, isFilm ? "film" : "sound", "|");
  if (name === undefined) return null;
  const { bytes, kind, type, duration, width, height } = isFilm ? await filmOf(name) : soundOf(name as SoundName);
  const hash = await store.blobs.put(bytes);
  const size = bytes.length;
  const words = { caption, credit, alt: caption, rights: "示例音像，由本项目的脚本生成", focal: { x: 0.5, y: 0.5 } };
  const details = { kind, type, size, duration, fileName: "", likeness: null, usageTerms: null, expiresAt: null };
  const assetId = await addAsset(store, DEMO, { ...words, width, height, blobHash: hash, renditions: [], blobs: [{ hash, size, type }], details });
  const showId = shows.get(one(sample, "show") ?? "") ?? null;
  return { assetId, showId, episode: Number(one(sample, "episode")) || null };
}

function soundOf(name: SoundName): File {
  const bytes = sound(name);
  return { bytes, kind: "sound", type: "audio/wav", duration: Math.round((bytes.length - 44) / 32), width: 0, height: 0 };
}

async function filmOf(names: string): Promise<File> {
  const pictures = await Promise.all(names.split(",").map((name) => yuv(samplePicture(name.trim()), WIDTH, HEIGHT)));
  return { bytes: film(pictures, SHOWN), kind: "video", type: "video/mp4", duration: pictures.length * SHOWN, width: WIDTH, height: HEIGHT };
}
