import type { Kysely } from "kysely";
import type { Section } from "../core/section.ts";
import type { Site } from "../core/site.ts";
import type { Schema } from "../store/schema.ts";
import { REVIEWS_BY_DEFAULT } from "./workflow/required-reviews.ts";

/** A site with its sections, as every screen of the newsroom needs them. */
export interface SiteTree {
  site: Site;
  /** Each before those below it, brothers in the editor's order; `reviews` by its own rule or that of the nearest section above it. */
  sections: (Section & { reviews: number })[];
}

/** Every site with its tree, by id. */
export async function siteTrees(db: Kysely<Schema>): Promise<SiteTree[]> {
  const sites = await db.selectFrom("sites").select("settings").orderBy("id").execute();
  const sections = await db.selectFrom("sections").selectAll().orderBy("position").orderBy("path").execute();
  const rows = await db.selectFrom("reviewRules").selectAll().execute();
  const rules = new Map(rows.map(({ sectionId, reviews }) => [sectionId, reviews]));
  return sites.map(({ settings }) => {
    const site: Site = JSON.parse(settings);
    return {
      site,
      sections: inTreeOrder(
        sections.filter(({ siteId }) => siteId === site.id),
        rules,
      ),
    };
  });
}

function inTreeOrder(
  sections: readonly Section[],
  rules: ReadonlyMap<string, number>,
  above: { id: string | null; reviews: number } = { id: null, reviews: REVIEWS_BY_DEFAULT },
): SiteTree["sections"] {
  return sections
    .filter(({ parentId }) => parentId === above.id)
    .flatMap((section) => {
      const line = { ...section, reviews: rules.get(section.id) ?? above.reviews };
      return [line, ...inTreeOrder(sections, rules, line)];
    });
}
