import { createHash } from "node:crypto";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { encodingFor, isWorthEncoding } from "./encoding.ts";

/** A small file kept in memory as every encoding that a browser may ask for. */
export interface HeldFile {
  /** First 12 hex digits of its SHA-256: part of an address that never changes meaning. */
  hash: string;
  type: string;
  identity: Uint8Array<ArrayBuffer>;
  gzip: Uint8Array<ArrayBuffer>;
  br: Uint8Array<ArrayBuffer>;
}

/** Compresses `bytes` once, at start. */
export function heldFile(bytes: Uint8Array, type: string): HeldFile {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  return {
    hash,
    type,
    identity: new Uint8Array(bytes),
    gzip: new Uint8Array(gzipSync(bytes, { level: 9 })),
    br: new Uint8Array(brotliCompressSync(bytes)),
  };
}

/** For how long a browser may keep a file: one whose address carries its hash for ever, another for a day, or not without asking. */
const KEEP = { forever: "public, max-age=31536000, immutable", day: "public, max-age=86400", asked: "public, max-age=0, must-revalidate" };

/** The file in the best encoding that `acceptEncoding` names. */
export function serveHeld(file: HeldFile, acceptEncoding: string | undefined, keep: keyof typeof KEEP): Response {
  const encoding = isWorthEncoding(file.type, file.identity.length) ? encodingFor(acceptEncoding) : "identity";
  const length = String(file[encoding].length);
  const headers = new Headers({ "content-type": file.type, "content-length": length, "cache-control": KEEP[keep], vary: "accept-encoding" });
  if (encoding !== "identity") headers.set("content-encoding", encoding);
  return new Response(file[encoding], { headers });
}
