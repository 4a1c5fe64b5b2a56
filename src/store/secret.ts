import { createHash, randomBytes } from "node:crypto";

/** A secret of 256 bits for a cookie or a link. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a secret: its sha-256, in hex. Who reads the database cannot use it. */
export function secretHash(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
