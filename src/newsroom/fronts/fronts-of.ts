import type { Kysely } from "kysely";
import type { Front } from "../../core/block.ts";
import type { Staff } from "../../core/staff.ts";
import type { Schema } from "../../store/schema.ts";
import { may } from "../may.ts";
import { siteTrees } from "../site-trees.ts";
import { WHO_MAY } from "../who-may.ts";

/** The fronts that a member of staff may arrange: homes first, then sections in the order of their trees. */
export async function frontsOf(db: Kysely<Schema>, staff: Staff): Promise<Front[]> {
  const allowed: Front[] = [];
  for (const { site, sections } of await siteTrees(db)) {
    const fronts: Front[] = [{ siteId: site.id, sectionId: null }, ...sections.map(({ id }) => ({ siteId: site.id, sectionId: id }))];
    for (const front of fronts) {
      const rule = WHO_MAY[front.sectionId === null ? "PUT /sites/{siteId}/front" : "PUT /sections/{sectionId}/front"];
      if (await may(db, staff, rule, [{ desks: [front], ownerId: null }], "every")) allowed.push(front);
    }
  }
  return allowed;
}
