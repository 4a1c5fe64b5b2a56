import type { Kysely } from "kysely";
import type { Source } from "../core/source.ts";
import type { Schema, SourceRow } from "./schema.ts";

/** The source that goes by `name` in any of its languages, or null. */
export async function sourceByName(db: Kysely<Schema>, name: string): Promise<Source | null> {
  const row = await db
    .selectFrom("sourceNames")
    .innerJoin("sources", "sources.id", "sourceNames.sourceId")
    .selectAll("sources")
    .where("sourceNames.name", "=", name)
    .executeTakeFirst();
  return row ? sourceOf(row) : null;
}

export async function sourceById(db: Kysely<Schema>, id: string): Promise<Source | null> {
  const row = await db.selectFrom("sources").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? sourceOf(row) : null;
}

/** Every source, by id: in the order in which they were added. */
export async function allSources(db: Kysely<Schema>): Promise<Source[]> {
  const rows = await db.selectFrom("sources").selectAll().orderBy("id").execute();
  return rows.map(sourceOf);
}

function sourceOf(row: SourceRow): Source {
  const { names, kind, licence, ...rest } = row;
  return { ...rest, names: JSON.parse(names), kind: kind as Source["kind"], licence: licence as Source["licence"] };
}
