import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

/** How the manifest names bytes: the first 132 bits of their sha-256, as base64url. */
export function hashOf(bytes: Uint8Array | string): string {
  return named(createHash("sha256").update(bytes).digest());
}

/** The same of a sha-256 in hex. */
export function hashFromHex(hex: string): string {
  return named(Buffer.from(hex, "hex"));
}

const CHUNK = Buffer.allocUnsafe(1 << 20);

/** The same of a file of any size. @throws ENOENT where there is none */
export function hashOfFile(path: string): string {
  const hash = createHash("sha256");
  const file = openSync(path, "r");
  try {
    for (let read = readSync(file, CHUNK); read > 0; read = readSync(file, CHUNK)) hash.update(CHUNK.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return named(hash.digest());
}

function named(digest: Buffer): string {
  return digest.toString("base64url").slice(0, 22);
}
