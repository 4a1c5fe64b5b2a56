import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { Refused } from "../core/refused.ts";
import type { Opened } from "./opened.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";
import { openReader, openWriter } from "./sqlite-open.ts";
import { publicReader } from "./sqlite-public-reader.ts";

/** How often another process's writing is looked for, ms (a look takes about 1 µs). */
const LOOK_EVERY = 250;

/** Name of the database's file in the data folder. */
export const DATABASE_FILE = "dateline.sqlite";

/** Opens the file in the data folder, which is made where it is missing. @throws {Refused} "not-found" for `readonly` where there is none */
export function openSqlite(folder: string, readonly: boolean): Opened {
  const file = join(folder, DATABASE_FILE);
  if (readonly && !existsSync(file)) throw new Refused("not-found", `There is no Dateline data in ${folder}.`);
  if (!readonly) mkdirSync(folder, { recursive: true });
  const handle = readonly ? openReader(file) : openWriter(file);
  return {
    engine: "sqlite",
    write: new Kysely({ dialect: sqliteDialect(handle, readonly ? "read" : "write") }),
    openReader: async () => publicReader(file),
    watch: () => watch(handle),
    close: async () => handle.close(),
  };
}

/** `data_version` changes when another connection than this one has committed: our own acts do not show on the handle that writes them. */
function watch(handle: DatabaseSync): () => boolean {
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
