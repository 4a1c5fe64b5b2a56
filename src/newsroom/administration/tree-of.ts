import { Refused } from "../../core/refused.ts";
import type { Section } from "../../core/section.ts";
import type { Act } from "../../store/act.ts";

/** A site's sections, brothers in their order. */
export async function treeOf({ db }: Act, siteId: string): Promise<Section[]> {
  const rows = await db.selectFrom("sections").selectAll().where("siteId", "=", siteId).orderBy("position").orderBy("path").execute();
  return rows.map((row) => ({ ...row }));
}

/** The section of that id in a site's tree. @throws {Refused} "not-found" */
export function sectionIn(sections: readonly Section[], sectionId: string): Section {
  const section = sections.find(({ id }) => id === sectionId);
  if (!section) throw new Refused("not-found", `This site has no section ${sectionId}.`, "这个站点没有这个栏目。");
  return section;
}
