import { createHash } from "node:crypto";

/** What is kept of a preview link's token: nobody who reads the database can open it. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
