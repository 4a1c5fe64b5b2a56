import type { Kysely } from "kysely";
import type { Section } from "../../core/section.ts";
import type { Schema } from "../../store/schema.ts";

/** A section as its administrator sees it. */
export interface SectionState extends Section {
  /** Articles that stand in it, drafts included. */
  articles: number;
  /** Its own rule, or null where it follows the section above. */
  ownReviews: number | null;
  /** What lists still follow: articles done of all; `leaving` where it ends after that. */
  following: { done: number; total: number; leaving: boolean } | null;
}

/** A site's sections with what stands in them. */
export async function sectionList(db: Kysely<Schema>, siteId: string): Promise<SectionState[]> {
  const sections = await db.selectFrom("sections").selectAll().where("siteId", "=", siteId).orderBy("position").orderBy("path").execute();
  const counts = await db
    .selectFrom("places")
    .innerJoin("sections", "sections.id", "places.sectionId")
    .select((eb) => ["places.sectionId", eb.fn.countAll<number>().as("count")])
    .where("sections.siteId", "=", siteId)
    .groupBy("places.sectionId")
    .execute();
  const rules = await db.selectFrom("reviewRules").selectAll().execute();
  const open = await db.selectFrom("relistings").selectAll().where("siteId", "=", siteId).execute();
  const articles = new Map(counts.map(({ sectionId, count }) => [sectionId, Number(count)]));
  return sections.map((section) => {
    const row = open.find(({ sectionId }) => sectionId === section.id);
    return {
      ...section,
      articles: articles.get(section.id) ?? 0,
      ownReviews: rules.find(({ sectionId }) => sectionId === section.id)?.reviews ?? null,
      following: row ? { done: row.done, total: row.total, leaving: row.intoId !== null } : null,
    };
  });
}
