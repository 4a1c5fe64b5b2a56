import { join } from "node:path";
import type { Engine } from "./engine.ts";
import type { PublicReader } from "./opened.ts";
import { openPostgresReader } from "./postgres-engine.ts";
import { DATABASE_FILE } from "./sqlite-engine.ts";
import { publicReader } from "./sqlite-public-reader.ts";

/** Where the data lies: the data folder, and PostgreSQL's address or null. */
export interface Location {
  folder: string;
  databaseUrl: string | null;
}

/** Opens what readers may see and nothing else, of data that this process has opened already: for a thread beside it. */
export async function openPublic({ folder, databaseUrl }: Location): Promise<PublicReader & { engine: Engine }> {
  if (databaseUrl === null) return { ...publicReader(join(folder, DATABASE_FILE)), engine: "sqlite" };
  return { ...(await openPostgresReader(databaseUrl)), engine: "postgres" };
}
