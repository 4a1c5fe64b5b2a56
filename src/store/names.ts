import type { Kysely, Selectable } from "kysely";
import type { KnownName, NameKind } from "../core/known-name.ts";
import type { Schema } from "./schema.ts";

/** Every name that the newsroom knows, in the order in which they were added; some thousands. */
export async function knownNames(db: Kysely<Schema>): Promise<KnownName[]> {
  const rows = await db.selectFrom("knownNames").selectAll().orderBy("id").execute();
  return rows.map(nameOf);
}

/** Names that are read at once: some 5 ms. */
const SLICE = 500;

/** The same slice by slice, for what would hold others up if it read them all at once. */
export async function* namesInSlices(db: Kysely<Schema>): AsyncGenerator<KnownName[]> {
  for (let after = ""; ; ) {
    const rows = await db.selectFrom("knownNames").selectAll().where("id", ">", after).orderBy("id").limit(SLICE).execute();
    if (rows.length > 0) yield rows.map(nameOf);
    if (rows.length < SLICE) return;
    after = rows.at(-1)?.id ?? "";
  }
}

/** Another text whenever a name was added, changed or removed since: whoever keeps what is made of them sees by it that it is out of date. */
export async function namesState(db: Kysely<Schema>): Promise<string> {
  const { count, last } = await db
    .selectFrom("knownNames")
    .select((eb) => [eb.fn.countAll().as("count"), eb.fn.max("changedAt").as("last")])
    .executeTakeFirstOrThrow();
  return `${count} ${last}`;
}

/** A row as the rest of the program knows it. */
export function nameOf({ createdAt, changedAt, forms, ...row }: Selectable<Schema["knownNames"]>): KnownName {
  return { ...row, kind: row.kind as NameKind, aliases: JSON.parse(row.aliases), titles: JSON.parse(row.titles) };
}
