import { Refused } from "../../core/refused.ts";
import type { Section } from "../../core/section.ts";
import type { Site } from "../../core/site.ts";
import { sectionsOf } from "../../store/published/sections-of.ts";
import { sites } from "../../store/published/sites.ts";
import type { Store } from "../../store/store.ts";

/** Where imported articles shall stand. */
export interface Target {
  site: Site;
  section: Section;
}

/** Finds `--site` by its id and `--section` by its path, its last part or its name. @throws {Refused} "wrong-use" that names what there is */
export async function targetOf(store: Store, siteId: unknown, sectionWords: unknown): Promise<Target> {
  const all = await sites(store);
  const site = all.find(({ id }) => id === siteId);
  if (!site)
    throw new Refused("wrong-use", `--site must be one of: ${all.map(({ id }) => id).join(", ") || "(none yet: run `dateline start` once)"}.`);
  const sections = await sectionsOf(store, site.id);
  const section = sectionNamed(sections, sectionWords);
  if (!section) throw new Refused("wrong-use", `--section must be one of: ${sections.map(({ path, name }) => `${path} (${name})`).join(", ")}.`);
  return { site, section };
}

/** The section that goes by that path, else by that last part of one, else by that name. */
export function sectionNamed(sections: readonly Section[], words: unknown): Section | undefined {
  return (["path", "slug", "name"] as const).map((by) => sections.find((one) => one[by] === words)).find(Boolean);
}
