import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { publicBlob } from "../store/published/public-blob.ts";
import type { Store } from "../store/store.ts";
import { MEDIA_POLICY } from "../web/headers.ts";

/** `/media/HASH.ext`: a blob that a published page names, for ever the same. Null for every other. */
export async function media(store: Store, file: string): Promise<Response | null> {
  const hash = /^([0-9a-f]{64})\.[a-z0-9]{2,5}$/.exec(file)?.[1];
  const blob = hash ? await publicBlob(store, hash) : null;
  if (!blob) return null;
  const { size } = await stat(blob.path);
  return new Response(Readable.toWeb(createReadStream(blob.path)) as ReadableStream, {
    headers: {
      "content-type": blob.type,
      "content-length": String(size),
      "cache-control": "public, max-age=31536000, immutable",
      "content-security-policy": MEDIA_POLICY,
      etag: `"${hash}"`,
    },
  });
}
