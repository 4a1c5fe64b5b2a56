import type { Grant } from "../../core/staff.ts";
import type { Act } from "../../store/act.ts";

/** Puts these rights in the place of those that a member of staff has, inside an act. */
export async function writeGrants({ db }: Act, staffId: string, grants: readonly Grant[]): Promise<void> {
  await db.deleteFrom("grants").where("staffId", "=", staffId).execute();
  for (const [position, { role, siteId, sectionId }] of grants.entries()) {
    await db.insertInto("grants").values({ staffId, position, role, siteId, sectionId }).execute();
  }
}
