import { Refused } from "../core/refused.ts";
import { isSectionSlug, type Section } from "../core/section.ts";
import type { Act } from "../store/act.ts";
import { newId } from "../store/new-id.ts";

/** A node of the tree as it shall be. */
export interface SectionDefinition {
  slug: string;
  name: string;
  children?: readonly SectionDefinition[];
}

/** Makes or renames the sections of a site, by their paths, in the order given; returns the whole tree. @throws {Refused} "invalid" */
export async function defineSections(act: Act, siteId: string, sections: readonly SectionDefinition[]): Promise<Section[]> {
  await defineUnder(act, siteId, null, sections);
  const rows = await act.db.selectFrom("sections").selectAll().where("siteId", "=", siteId).orderBy("position").orderBy("path").execute();
  return rows.map((row) => ({ ...row }));
}

async function defineUnder(
  act: Act,
  siteId: string,
  parent: { id: string; path: string } | null,
  sections: readonly SectionDefinition[],
): Promise<void> {
  for (const [position, { slug, name, children = [] }] of sections.entries()) {
    if (!isSectionSlug(slug))
      throw new Refused(
        "invalid",
        `${slug} cannot be a section's address: small letters, digits, hyphens, none of the portal's own.`,
        `“${slug}”不能作栏目地址：只用小写字母、数字和连字符，且不能与网站自身的地址重复。`,
      );
    const path = parent ? `${parent.path}/${slug}` : slug;
    const id = await putSection(act, { siteId, parentId: parent?.id ?? null, slug, path, name, position });
    await defineUnder(act, siteId, { id, path }, children);
  }
}

async function putSection({ db, now }: Act, section: Omit<Section, "id">): Promise<string> {
  const known = await db.selectFrom("sections").select("id").where("siteId", "=", section.siteId).where("path", "=", section.path).executeTakeFirst();
  const id = known?.id ?? newId("section", now);
  await db
    .insertInto("sections")
    .values({ ...section, id })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ name: section.name, position: section.position }))
    .execute();
  return id;
}
