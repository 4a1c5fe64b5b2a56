import type { Place } from "../core/article.ts";
import { dayIn } from "../core/zone.ts";
import type { Act } from "../store/act.ts";
import type { PlacementRow } from "../store/public-schema.ts";

/** The rows that list an article: for each site that it stands on, the site, its sections there, and every section above those. */
export async function listingOf(act: Act, article: Listed, zoneOf: (siteId: string) => string): Promise<PlacementRow[]> {
  const { id: articleId, publishedAt, hasPicture, places } = article;
  const rows = new Map<string, PlacementRow>();
  for (const { siteId, sectionId } of places) {
    const day = dayIn(publishedAt, zoneOf(siteId));
    for (const listed of ["", ...(await withAncestors(act, sectionId))]) {
      rows.set(`${siteId} ${listed}`, { siteId, sectionId: listed, publishedAt, articleId, day, hasPicture: Number(hasPicture) });
    }
  }
  return [...rows.values()];
}

export interface Listed {
  id: string;
  publishedAt: number;
  hasPicture: boolean;
  places: readonly Place[];
}

/** A section and those above it, by id. */
export async function withAncestors({ db }: Act, sectionId: string): Promise<string[]> {
  const ids: string[] = [];
  for (let next: string | null = sectionId; next !== null; ) {
    const section: { parentId: string | null } = await db.selectFrom("sections").select("parentId").where("id", "=", next).executeTakeFirstOrThrow();
    ids.push(next);
    next = section.parentId;
  }
  return ids;
}
