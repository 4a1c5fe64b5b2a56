import type { Kysely } from "kysely";
import type { Schema } from "../../store/schema.ts";

/** What a site tells its readers of a correction and of a withdrawal unless the editor writes otherwise; null where it has set nothing. */
export interface Wording {
  correction: string | null;
  withdrawal: string | null;
}

/** Reads it from the settings `notice:SITE:correction` and `notice:SITE:withdrawal`, each a JSON text. */
export async function wordingOf(db: Kysely<Schema>, siteId: string): Promise<Wording> {
  const kept = async (kind: keyof Wording): Promise<string | null> => {
    const row = await db.selectFrom("settings").select("value").where("key", "=", `notice:${siteId}:${kind}`).executeTakeFirst();
    return row ? JSON.parse(row.value) : null;
  };
  return { correction: await kept("correction"), withdrawal: await kept("withdrawal") };
}
