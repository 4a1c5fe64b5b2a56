import type { Kysely } from "kysely";
import type { Schema } from "../../store/schema.ts";

interface Entry {
  at: number;
  reportId: string;
}

/** What stands under keys, the newest first. */
export async function underKeys(db: Kysely<Schema>, keys: readonly string[]): Promise<Map<string, Entry[]>> {
  const found = new Map<string, Entry[]>();
  if (keys.length === 0) return found;
  const rows = await db.selectFrom("copyKeys").selectAll().where("key", "in", keys).orderBy("at", "desc").orderBy("reportId", "desc").execute();
  for (const { key, ...entry } of rows) {
    const entries = found.get(key);
    if (entries) entries.push(entry);
    else found.set(key, [entry]);
  }
  return found;
}
