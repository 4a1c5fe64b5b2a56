import type { Kysely, Selectable } from "kysely";
import type { KnownName, NameKind } from "../core/known-name.ts";
import type { Schema } from "./schema.ts";

/** Every name that the newsroom knows, in the order in which they were added; some thousands. */
export async function knownNames(db: Kysely<Schema>): Promise<KnownName[]> {
  const rows = await db.selectFrom("knownNames").selectAll().orderBy("id").execute();
  return rows.map(nameOf);
}

/** Another text whenever a name was added, changed or removed since: whoever keeps what is made of them sees by it that it is out of date. */
export async function namesState(db: Kysely<Schema>): Promise<string> {
  const { count, last } = await db
    .selectFrom("knownNames")
    .select((eb) => [eb.fn.countAll().as("count"), eb.fn.max("changedAt").as("last")])
    .executeTakeFirstOrThrow();
  return `${count} ${last}`;
}

function nameOf({ createdAt, changedAt, ...row }: Selectable<Schema["knownNames"]>): KnownName {
  return { ...row, kind: row.kind as NameKind, aliases: JSON.parse(row.aliases), titles: JSON.parse(row.titles) };
}
