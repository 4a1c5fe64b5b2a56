import type { Kysely } from "kysely";
import type { Staff } from "../../core/staff.ts";
import type { Schema } from "../../store/schema.ts";
import { sectionsBelow } from "../list/sections-below.ts";
import { type Rule, WHO_MAY } from "../who-may.ts";

/** Where someone moderates: everywhere, or on these sites, or in these sections of a site. */
export interface Moderated {
  all: boolean;
  siteIds: string[];
  /** With those below them. */
  sectionIds: string[];
}

const MODERATES: Rule = WHO_MAY["GET /moderation/comments"];

/** What the table of who may lets `staff` moderate, in words that a query understands. */
export async function moderatedBy(db: Kysely<Schema>, { grants }: Staff): Promise<Moderated> {
  const held = grants.filter(({ role }) => MODERATES.roles.includes(role));
  return {
    all: held.some(({ siteId }) => siteId === null),
    siteIds: held.flatMap(({ siteId, sectionId }) => (siteId !== null && sectionId === null ? [siteId] : [])),
    sectionIds: await sectionsBelow(
      db,
      held.flatMap(({ sectionId }) => sectionId ?? []),
    ),
  };
}
