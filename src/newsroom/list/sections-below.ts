import type { Kysely } from "kysely";
import type { Schema } from "../../store/schema.ts";

/** These sections and every one below them. Those that do not exist are left out. */
export async function sectionsBelow(db: Kysely<Schema>, sectionIds: readonly string[]): Promise<string[]> {
  if (sectionIds.length === 0) return [];
  const sections = await db.selectFrom("sections").select(["id", "parentId"]).execute();
  const found = new Set(sections.map(({ id }) => id).filter((id) => sectionIds.includes(id)));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { id, parentId } of sections) if (parentId !== null && found.has(parentId)) found.add(id);
  }
  return [...found];
}
