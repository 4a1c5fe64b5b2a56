import { appendUpload } from "../../src/newsroom/library/append-upload.ts";
import { beginUpload } from "../../src/newsroom/library/begin-upload.ts";
import { type FinishedUpload, finishUpload } from "../../src/newsroom/library/finish-upload.ts";
import { ACTOR, type Newsroom } from "./fixture.ts";

export const WORDS: FinishedUpload = {
  ...{ caption: "晒秋的院坝", credit: "林岫摄", rights: "本台拍摄", alt: "院坝里晒着玉米" },
  ...{ focal: { x: 0.5, y: 0.5 }, usageTerms: null, expiresAt: null, evenSo: false },
};

/** Carries a whole file into the newsroom, in pieces; returns the upload. */
export async function uploaded({ store }: Newsroom, bytes: Uint8Array, name = "file", piece = 400_000): Promise<string> {
  const { uploadId } = await beginUpload(store, ACTOR, { name, size: bytes.length, modifiedAt: 1 });
  for (let at = 0; at < bytes.length; at += piece) await appendUpload(store, ACTOR, uploadId, at, bytes.subarray(at, at + piece));
  return uploadId;
}

/** The same, made an asset; returns its id. */
export async function taken(room: Newsroom, bytes: Uint8Array, name = "file", words: Partial<FinishedUpload> = {}) {
  return finishUpload(room.store, ACTOR, await uploaded(room, bytes, name), { ...WORDS, ...words });
}
