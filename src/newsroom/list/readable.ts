import type { Kysely } from "kysely";
import type { Staff } from "../../core/staff.ts";
import type { Schema } from "../../store/schema.ts";
import { type Rule, WHO_MAY } from "../who-may.ts";
import { sectionsBelow } from "./sections-below.ts";

/** Which articles someone may read: all, or those that stand on these sites or in these sections, and their own. */
export interface Readable {
  all: boolean;
  siteIds: string[];
  /** With those below them. */
  sectionIds: string[];
  /** Whose own articles they are as well; null where that gives no right. */
  ownerId: string | null;
}

const READS: Rule = WHO_MAY["GET /articles/{articleId}"];

/** What the table of who may lets `staff` read, in words that a query understands. */
export async function readableBy(db: Kysely<Schema>, { id, grants }: Staff): Promise<Readable> {
  const held = grants.filter(({ role }) => READS.roles.includes(role));
  return {
    all: held.some(({ siteId }) => siteId === null),
    siteIds: held.flatMap(({ siteId, sectionId }) => (siteId !== null && sectionId === null ? [siteId] : [])),
    sectionIds: await sectionsBelow(
      db,
      held.flatMap(({ sectionId }) => sectionId ?? []),
    ),
    ownerId: grants.some(({ role }) => READS.own?.includes(role)) ? id : null,
  };
}
