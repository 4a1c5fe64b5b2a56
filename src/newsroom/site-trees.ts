import type { Kysely } from "kysely";
import type { Section } from "../core/section.ts";
import type { Site } from "../core/site.ts";
import type { Schema } from "../store/schema.ts";

/** A site with its sections, as every screen of the newsroom needs them. */
export interface SiteTree {
  site: Site;
  /** Each before those below it, brothers in the editor's order. */
  sections: Section[];
}

/** Every site with its tree, by id. */
export async function siteTrees(db: Kysely<Schema>): Promise<SiteTree[]> {
  const sites = await db.selectFrom("sites").select("settings").orderBy("id").execute();
  const sections = await db.selectFrom("sections").selectAll().orderBy("position").orderBy("path").execute();
  return sites.map(({ settings }) => {
    const site: Site = JSON.parse(settings);
    return { site, sections: inTreeOrder(sections.filter(({ siteId }) => siteId === site.id)) };
  });
}

function inTreeOrder(sections: readonly Section[], parentId: string | null = null): Section[] {
  return sections.filter((section) => section.parentId === parentId).flatMap((section) => [{ ...section }, ...inTreeOrder(sections, section.id)]);
}
