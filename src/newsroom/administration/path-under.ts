import { Refused } from "../../core/refused.ts";
import { isSectionSlug, type Section } from "../../core/section.ts";

/** Deepest tree: more than a menu shows, and short enough for an address. */
const DEEPEST = 5;

/** Address of a section below `parentId` (null: at the top). @throws {Refused} "invalid"; "not-found" where the site has no such section above */
export function pathUnder(sections: readonly Section[], parentId: string | null, slug: string): string {
  if (!isSectionSlug(slug)) {
    throw new Refused(
      "invalid",
      `${slug} cannot be a section's address: small letters, digits, hyphens, none of the portal's own.`,
      `“${slug}”不能作栏目地址：只用小写字母、数字和连字符，不能是四位数字，也不能用系统保留的词。`,
      "slug",
    );
  }
  if (parentId === null) return slug;
  const parent = sections.find(({ id }) => id === parentId);
  if (!parent) throw new Refused("not-found", `This site has no section ${parentId}.`, "这个站点没有要放入的上级栏目。");
  const path = `${parent.path}/${slug}`;
  if (path.split("/").length > DEEPEST) throw new Refused("invalid", `Sections go ${DEEPEST} levels deep.`, `栏目最多 ${DEEPEST} 级。`);
  return path;
}
