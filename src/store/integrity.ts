import { access } from "node:fs/promises";
import { sql } from "kysely";
import type { Store } from "./store.ts";

/** What the database says of its own file, or null where it is whole; PostgreSQL looks after its own. */
export async function damage({ write, engine }: Store): Promise<string | null> {
  if (engine === "postgres") return null;
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(5)`.execute(write);
  const findings = rows.map((row) => row.quick_check);
  return findings.length === 1 && findings[0] === "ok" ? null : findings.join("; ");
}

/** How many blobs the database names, and which of them are not on the disk. */
export async function missingBlobs({ write, blobs }: Store): Promise<{ named: number; missing: string[] }> {
  const rows = await write.selectFrom("blobs").select("hash").execute();
  const missing: string[] = [];
  for (const { hash } of rows) {
    await access(blobs.path(hash)).catch(() => missing.push(hash));
  }
  return { named: rows.length, missing };
}
