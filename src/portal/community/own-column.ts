import type { Kysely } from "kysely";
import { Refused } from "../../core/refused.ts";
import type { Schema } from "../../store/schema.ts";
import type { Reader } from "../readers/reader-of.ts";

/** The column that a reader writes. */
export interface OwnColumn {
  sectionId: string;
  name: string;
  /** `/blogs/NAME/` */
  path: string;
  byline: string;
}

/** The column of a reader, or null where they have none. */
export async function columnOf(db: Kysely<Schema>, { id }: Pick<Reader, "id">): Promise<OwnColumn | null> {
  const row = await db
    .selectFrom("columnists")
    .innerJoin("columns", "columns.sectionId", "columnists.sectionId")
    .innerJoin("sections", "sections.id", "columnists.sectionId")
    .select(["columnists.sectionId", "sections.name", "sections.path", "columns.byline"])
    .where("columnists.readerId", "=", id)
    .executeTakeFirst();
  return row ? { ...row, path: `/${row.path}/` } : null;
}

/** The same. @throws {Refused} "not-allowed" where they have none */
export async function requireColumn(db: Kysely<Schema>, reader: Pick<Reader, "id">): Promise<OwnColumn> {
  const column = await columnOf(db, reader);
  if (!column) throw new Refused("not-allowed", "You have no column here.", "您在本站没有专栏。");
  return column;
}
