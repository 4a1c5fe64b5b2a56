import type { Kysely } from "kysely";
import type { Schema } from "../../store/schema.ts";

/** Where no section above says otherwise: one pair of eyes beside the writer's. */
export const REVIEWS_BY_DEFAULT = 1;

/** How many reviews a text needs: the most that any of its sections asks for, each by its own rule or that of the nearest section above it. */
export async function requiredReviews(db: Kysely<Schema>, articleId: string): Promise<number> {
  const places = await db
    .selectFrom("places")
    .innerJoin("sections", "sections.id", "places.sectionId")
    .select(["sections.siteId", "sections.path"])
    .where("places.articleId", "=", articleId)
    .execute();
  if (places.length === 0) return REVIEWS_BY_DEFAULT;
  let most = 0;
  for (const { siteId, path } of places) most = Math.max(most, await reviewsAt(db, siteId, path));
  return most;
}

async function reviewsAt(db: Kysely<Schema>, siteId: string, path: string): Promise<number> {
  const parts = path.split("/");
  const paths = parts.map((_, i) => parts.slice(0, i + 1).join("/"));
  const rules = await db
    .selectFrom("reviewRules")
    .innerJoin("sections", "sections.id", "reviewRules.sectionId")
    .select(["sections.path", "reviewRules.reviews"])
    .where("sections.siteId", "=", siteId)
    .where("sections.path", "in", paths)
    .execute();
  const nearest = rules.sort((a, b) => b.path.length - a.path.length)[0];
  return nearest?.reviews ?? REVIEWS_BY_DEFAULT;
}
