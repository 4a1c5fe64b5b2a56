import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import type { PublicSchema } from "./public-schema.ts";
import type { Schema } from "./schema.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";
import { openPublicReader, openReader, openWriter } from "./sqlite-open.ts";

/** How often another process's writing is looked for, ms (a look takes about 1 µs; DESIGN.md's figure). */
const LOOK_EVERY = 250;

/** Name of the database's file in the data folder. */
export const DATABASE_FILE = "dateline.sqlite";

/** The writing side of a data folder; the reading side opens after the migration. */
export function openSqliteWriter(folder: string, readonly: boolean): { write: Kysely<Schema>; handle: DatabaseSync } {
  const file = join(folder, DATABASE_FILE);
  if (!readonly) mkdirSync(folder, { recursive: true });
  const handle = readonly ? openReader(file) : openWriter(file);
  return { write: new Kysely({ dialect: sqliteDialect(handle, readonly ? "read" : "write") }), handle };
}

export function openSqliteReader(folder: string): Kysely<PublicSchema> {
  return new Kysely({ dialect: sqliteDialect(openPublicReader(join(folder, DATABASE_FILE)), "read") });
}

/** Whether another connection than `handle` has committed since last asked; looks at most four times a second. */
export function sqliteWatch(handle: DatabaseSync): () => boolean {
  const version = handle.prepare("pragma data_version");
  let seen = version.get()?.["data_version"];
  let lookAgainAt = performance.now() + LOOK_EVERY;
  return () => {
    const now = performance.now();
    if (now < lookAgainAt) return false;
    lookAgainAt = now + LOOK_EVERY;
    const before = seen;
    seen = version.get()?.["data_version"];
    return seen !== before;
  };
}
