import { Refused } from "../../core/refused.ts";
import type { Section } from "../../core/section.ts";
import type { Act } from "../../store/act.ts";
import type { Store } from "../../store/store.ts";
import { tags } from "../../store/tags.ts";
import type { Actor } from "../actor.ts";
import { pathUnder } from "./path-under.ts";
import { readdress } from "./readdress.ts";
import { followChange } from "./relisting.ts";
import { sectionsBelow } from "./sections-below.ts";
import { sectionIn, treeOf } from "./tree-of.ts";

/** Where a section shall stand: below which one (null: at the top), and before how many of its brothers there. */
export interface SectionPlace {
  parentId: string | null;
  position: number;
}

/**
 * Moves a section with all below it. Its old addresses lead to the new ones for ever; articles keep theirs, and the lists above follow.
 * @throws {Refused} "invalid" below itself or too deep; "conflict" where the address there is taken; "not-found"
 */
export function moveSection(store: Store, actor: Actor, siteId: string, sectionId: string, { parentId, position }: SectionPlace): Promise<void> {
  return store.act(async (act) => {
    const sections = await treeOf(act, siteId);
    const section = sectionIn(sections, sectionId);
    if (sectionsBelow(sections, sectionId).some(({ id }) => id === parentId)) {
      throw new Refused("invalid", "A section cannot stand below itself.", "栏目不能放到它自己下面。");
    }
    const path = pathUnder(sections, parentId, section.slug);
    if (path !== section.path) await readdress(act, sections, section, path);
    await act.db.updateTable("sections").set({ parentId }).where("id", "=", sectionId).execute();
    await lineUp(act, sections, section, { parentId, position });
    act.touch(tags.site(siteId));
    await act.audit(actor.id, "move-section", sectionId, { parent: parentId, position });
    if (parentId !== section.parentId) {
      act.touch(...[section.parentId, parentId].flatMap((id) => (id === null ? [] : [tags.section(id)])));
      await followChange(act, actor, { siteId, sectionId, intoId: null });
    }
  });
}

async function lineUp({ db }: Act, sections: readonly Section[], section: Section, { parentId, position }: SectionPlace): Promise<void> {
  const brothers = sections.filter((one) => one.parentId === parentId && one.id !== section.id).map(({ id }) => id);
  const line = brothers.toSpliced(position, 0, section.id);
  for (const [at, id] of line.entries()) await db.updateTable("sections").set({ position: at }).where("id", "=", id).execute();
}
