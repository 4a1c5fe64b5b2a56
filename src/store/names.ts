import type { Kysely, Selectable } from "kysely";
import type { KnownName, NameKind } from "../core/known-name.ts";
import type { Schema } from "./schema.ts";

/** Every name that the newsroom knows, in the order in which they were added; some thousands. */
export async function knownNames(db: Kysely<Schema>): Promise<KnownName[]> {
  const rows = await db.selectFrom("knownNames").selectAll().orderBy("id").execute();
  return rows.map(nameOf);
}

function nameOf({ createdAt, changedAt, ...row }: Selectable<Schema["knownNames"]>): KnownName {
  return { ...row, kind: row.kind as NameKind, aliases: JSON.parse(row.aliases), titles: JSON.parse(row.titles) };
}
