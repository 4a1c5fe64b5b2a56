import { Refused } from "../../core/refused.ts";
import type { Grant } from "../../core/staff.ts";
import type { Act } from "../../store/act.ts";

/** @throws {Refused} "invalid" where a right is for a site or section that is not there, or is named twice */
export async function requireKnownGrants({ db }: Act, grants: readonly Grant[]): Promise<void> {
  if (new Set(grants.map(({ role, siteId, sectionId }) => `${role} ${siteId} ${sectionId}`)).size < grants.length)
    throw new Refused("invalid", "A role is given twice for the same place.", "同一处的同一角色重复了。");
  for (const { siteId, sectionId } of grants) {
    if (siteId === null && sectionId !== null) throw unknown();
    if (siteId !== null && !(await db.selectFrom("sites").select("id").where("id", "=", siteId).executeTakeFirst())) throw unknown();
    if (sectionId === null || siteId === null) continue;
    const section = await db.selectFrom("sections").select("id").where("id", "=", sectionId).where("siteId", "=", siteId).executeTakeFirst();
    if (!section) throw unknown();
  }
}

function unknown(): Refused {
  return new Refused("invalid", "A role is given for a site or section that is not there.", "所给角色的站点或栏目不存在。");
}
