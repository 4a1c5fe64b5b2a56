import type { Kysely, Selectable } from "kysely";
import type { KnownName, NameKind } from "../core/known-name.ts";
import type { Schema } from "./schema.ts";

/** Every name that the newsroom knows, in the order in which they were added; some thousands. */
export async function knownNames(db: Kysely<Schema>): Promise<KnownName[]> {
  const rows = await db.selectFrom("knownNames").selectAll().orderBy("id").execute();
  return rows.map(nameOf);
}

/** A mark that is another one as soon as any name was added, changed or removed: by it a kept table is known to be old. */
export async function namesMark(db: Kysely<Schema>): Promise<string> {
  const row = await db
    .selectFrom("knownNames")
    .select(({ fn }) => [fn.countAll<number>().as("count"), fn.max("changedAt").as("changedAt"), fn.max("id").as("id")])
    .executeTakeFirst();
  return `${row?.count} ${row?.changedAt} ${row?.id}`;
}

function nameOf({ createdAt, changedAt, ...row }: Selectable<Schema["knownNames"]>): KnownName {
  return { ...row, kind: row.kind as NameKind, aliases: JSON.parse(row.aliases), titles: JSON.parse(row.titles) };
}
