import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import type { Context } from "hono";
import type { Store } from "../store/store.ts";
import { byteRange } from "../web/byte-range.ts";
import { MEDIA_POLICY } from "../web/headers.ts";

/** A blob, or the range of it that is asked for, as an answer that nobody shares, nor keeps unless `keep` says for how long: what is not public may be gone tomorrow. */
export async function blobAnswer(c: Context, store: Store, { hash, type }: { hash: string; type: string }, keep = "no-store"): Promise<Response> {
  const path = store.blobs.path(hash);
  const { size } = await stat(path);
  const headers = { "content-type": type, "cache-control": `private, ${keep}`, "content-security-policy": MEDIA_POLICY, "accept-ranges": "bytes" };
  const range = byteRange(c.req.header("range"), size);
  if (range === "unsatisfiable") return c.body(null, 416, { ...headers, "content-range": `bytes */${size}` });
  const { from, to } = range ?? { from: 0, to: size - 1 };
  const body = Readable.toWeb(createReadStream(path, { start: from, end: to })) as ReadableStream;
  const partial = range && { "content-range": `bytes ${from}-${to}/${size}` };
  return c.body(body, partial ? 206 : 200, { ...headers, ...partial, "content-length": String(to - from + 1) });
}
