import type { Kysely } from "kysely";
import type { Schema } from "./schema.ts";

/** A person as lists name one: `name` is null for who is no member of staff (`import`, `demo`, the system itself). */
export interface Person {
  id: string;
  name: string | null;
}

/** Who these ids are, all of them read at once. */
export async function staffNames(db: Kysely<Schema>, ids: readonly (string | null)[]): Promise<(id: string) => Person> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const rows = wanted.length === 0 ? [] : await db.selectFrom("staff").select(["id", "name"]).where("id", "in", wanted).execute();
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => ({ id, name: names.get(id) ?? null });
}
