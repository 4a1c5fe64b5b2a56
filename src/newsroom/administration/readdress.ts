import type { Section } from "../../core/section.ts";
import type { Act } from "../../store/act.ts";
import { addressOf, redirect, requireFreeAddress } from "./redirects.ts";
import { sectionsBelow } from "./sections-below.ts";

/** Gives a section and all below it new addresses; the old ones lead there for ever. @throws {Refused} "conflict" where one is taken */
export async function readdress(act: Act, sections: readonly Section[], section: Section, path: string): Promise<void> {
  for (const below of sectionsBelow(sections, section.id)) {
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
