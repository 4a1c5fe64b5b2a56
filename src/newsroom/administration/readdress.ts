import { Refused } from "../../core/refused.ts";
import type { Section } from "../../core/section.ts";
import type { Act } from "../../store/act.ts";
import { addressOf, redirect, requireFreeAddress } from "./redirects.ts";
import { sectionsBelow } from "./sections-below.ts";

/** Gives a section and all below it new addresses; the old ones lead there for ever. @throws {Refused} "conflict" where one is taken */
export async function readdress(act: Act, sections: readonly Section[], section: Section, path: string): Promise<void> {
  const moving = sectionsBelow(sections, section.id);
  await requireNoColumn(act, moving);
  for (const below of moving) {
    const moved = path + below.path.slice(section.path.length);
    await requireFreeAddress(act, section.siteId, moved, addressOf(below.path));
    await redirect(act, section.siteId, addressOf(below.path), addressOf(moved));
    await act.db
      .updateTable("sections")
      .set({ path: moved, slug: moved.slice(moved.lastIndexOf("/") + 1) })
      .where("id", "=", below.id)
      .execute();
  }
}

/** @throws {Refused} "conflict" where one of them is a column: `/blogs/NAME/` is a columnist's address for ever */
async function requireNoColumn({ db }: Act, sections: readonly Section[]): Promise<void> {
  const ids = sections.map(({ id }) => id);
  const column = await db.selectFrom("columns").select("sectionId").where("sectionId", "in", ids).executeTakeFirst();
  if (column) throw new Refused("conflict", "Columns keep their addresses.", "博客栏目和专栏的地址不能改。", "slug");
}
