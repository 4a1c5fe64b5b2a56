import sharp from "sharp";
import { storePicture } from "../../../src/media/store-picture.ts";
import { appendUpload } from "../../../src/newsroom/library/append-upload.ts";
import { beginUpload } from "../../../src/newsroom/library/begin-upload.ts";
import type { Office } from "../office.ts";
import type { Samples, Scene } from "../sample.ts";

const SAID = { caption: "晒秋的院坝", credit: "试", rights: "本台拍摄", alt: "" };
const WORDS = { ...SAID, focal: { x: 0.5, y: 0.5 }, usageTerms: null, expiresAt: null };
let made = 0;

/** A picture that no other sample has. */
function picture(): Promise<Buffer> {
  const [r, g, b] = [made & 255, (made >> 8) & 255, 90];
  made++;
  return sharp({ create: { width: 64, height: 48, channels: 3, background: { r, g, b } } })
    .png()
    .toBuffer();
}

async function asset({ store }: Office, { opener }: Scene): Promise<string> {
  return storePicture(store, opener, await picture(), SAID);
}

/** An upload of whoever asks, for it belongs to nobody else. */
async function upload({ store }: Office, { asker }: Scene, isWhole: boolean): Promise<string> {
  const bytes = await picture();
  const { uploadId } = await beginUpload(store, asker, { name: `${made}.png`, size: isWhole ? bytes.length : 5, modifiedAt: made });
  if (isWhole) await appendUpload(store, asker, uploadId, 0, bytes);
  return uploadId;
}

export const librarySamples: Samples = {
  "GET /assets": async () => ({ query: { q: "院坝", kind: "picture", limit: "5" } }),
  "GET /assets/uploaders": async () => ({}),
  "GET /assets/{assetId}": async (office, scene) => ({ params: { assetId: await asset(office, scene) } }),
  "PUT /assets/{assetId}": async (office, scene) => ({ params: { assetId: await asset(office, scene) }, body: { ...WORDS, version: 1 } }),
  "DELETE /assets/{assetId}": async (office, scene) => ({ params: { assetId: await asset(office, scene) } }),
  "POST /uploads": async () => ({ body: { name: `${made++}.jpg`, size: 10, modifiedAt: 0 } }),
  "GET /uploads": async () => ({}),
  "GET /uploads/{uploadId}": async (office, scene) => ({ params: { uploadId: await upload(office, scene, false) } }),
  // The text goes as JSON: its quotation marks are two of the five bytes.
  "PATCH /uploads/{uploadId}": async (office, scene) => ({
    params: { uploadId: await upload(office, scene, false) },
    query: { offset: "0" },
    body: "abc",
  }),
  "DELETE /uploads/{uploadId}": async (office, scene) => ({ params: { uploadId: await upload(office, scene, false) } }),
  "POST /uploads/{uploadId}/inspection": async (office, scene) => ({ params: { uploadId: await upload(office, scene, true) } }),
  "POST /uploads/{uploadId}/asset": async (office, scene) => ({
    params: { uploadId: await upload(office, scene, true) },
    body: { ...WORDS, evenSo: false },
  }),
};
