import type { Kysely } from "kysely";
import type { Schema } from "../../store/schema.ts";
import { type Person, staffNames } from "../../store/staff-names.ts";

/** A note as editors see it. Times are UTC ms. */
export interface Note {
  id: string;
  parentId: string | null;
  by: Person;
  at: number;
  text: string;
  quote: string | null;
  paragraph: number | null;
  editedAt: number | null;
  resolved: { at: number; by: Person } | null;
}

/** Every note of an article, the oldest first. */
export async function notesOf(db: Kysely<Schema>, articleId: string): Promise<Note[]> {
  const rows = await db.selectFrom("notes").selectAll().where("articleId", "=", articleId).orderBy("id").execute();
  const person = await staffNames(
    db,
    rows.flatMap(({ byId, resolvedById }) => [byId, resolvedById]),
  );
  return rows.map(({ byId, resolvedAt, resolvedById, articleId: _, ...note }) => ({
    ...note,
    by: person(byId),
    resolved: resolvedAt === null || resolvedById === null ? null : { at: resolvedAt, by: person(resolvedById) },
  }));
}
