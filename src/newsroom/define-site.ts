import type { Section } from "../core/section.ts";
import type { Site } from "../core/site.ts";
import type { Store } from "../store/store.ts";
import type { Actor } from "./actor.ts";
import { putSite } from "./administration/put-site.ts";
import { defineSections, type SectionDefinition } from "./define-sections.ts";

/** A site with its tree. */
export interface SiteDefinition {
  site: Site;
  sections: readonly SectionDefinition[];
}

/**
 * Makes a site what `definition` says, or changes it to that, and returns its sections. Sections are known by their path; one that is not
 * named stays. @throws {Refused} "invalid" for a bad name, zone or slug; "conflict" where another site has one of its hosts
 */
export function defineSite(store: Store, actor: Actor, { site, sections }: SiteDefinition): Promise<Section[]> {
  return store.act(async (act) => {
    await putSite(act, actor, site);
    const tree = await defineSections(act, site.id, sections);
    await act.audit(actor.id, "define-site", site.id);
    return tree;
  });
}
