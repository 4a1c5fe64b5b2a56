import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { byteRange } from "./byte-range.ts";
import { MEDIA_POLICY } from "./headers.ts";

/** A file whose bytes never change. */
export interface UnchangingFile {
  path: string;
  /** Media type. */
  type: string;
  /** Names its bytes, without quotation marks: their hash. */
  hash: string;
  /** `cache-control` of its answer. */
  keep: string;
}

/**
 * The file as an answer, the range of it that is asked for (206; 416 where it has no such bytes), or 304 where the asker has it already.
 * It may be shown, never run. @throws ENOENT where it is gone
 */
export async function fileAnswer(request: Request, { path, type, hash, keep }: UnchangingFile): Promise<Response> {
  const asked = request.headers;
  const etag = `"${hash}"`;
  const headers = new Headers({
    "content-type": type,
    "cache-control": keep,
    "content-security-policy": MEDIA_POLICY,
    "accept-ranges": "bytes",
    etag,
  });
  if (namesTag(asked.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
  const { size } = await stat(path);
  // A part is only of use to whoever has the rest of the same file.
  const isSame = [null, etag].includes(asked.get("if-range"));
  const range = isSame ? byteRange(asked.get("range") ?? undefined, size) : null;
  if (range === "unsatisfiable") {
    headers.set("content-range", `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  const { from, to } = range ?? { from: 0, to: size - 1 };
  if (range) headers.set("content-range", `bytes ${from}-${to}/${size}`);
  headers.set("content-length", String(to - from + 1));
  // Nobody reads the body of an answer to HEAD: an opened file would stay open.
  const isRead = request.method !== "HEAD" && to >= from;
  const body = isRead ? (Readable.toWeb(createReadStream(path, { start: from, end: to })) as ReadableStream) : null;
  return new Response(body, { status: range ? 206 : 200, headers });
}

function namesTag(header: string | null, etag: string): boolean {
  return (header ?? "").split(",").some((named) => ["*", etag, `W/${etag}`].includes(named.trim()));
}
