import type { Section } from "../../core/section.ts";
import type { Store } from "../../store/store.ts";
import { tags } from "../../store/tags.ts";
import type { Actor } from "../actor.ts";
import { pathUnder } from "./path-under.ts";
import { readdress } from "./readdress.ts";
import { sectionIn, treeOf } from "./tree-of.ts";

/** Gives a section another name, or another last part of its address; the old address leads to it for ever. @throws {Refused} "invalid"; "conflict"; "not-found" */
export function renameSection(
  store: Store,
  actor: Actor,
  siteId: string,
  sectionId: string,
  { name, slug }: Pick<Section, "name" | "slug">,
): Promise<void> {
  return store.act(async (act) => {
    const sections = await treeOf(act, siteId);
    const section = sectionIn(sections, sectionId);
    if (slug !== section.slug) await readdress(act, sections, section, pathUnder(sections, section.parentId, slug));
    await act.db.updateTable("sections").set({ name }).where("id", "=", sectionId).execute();
    act.touch(tags.site(siteId));
    await act.audit(actor.id, "rename-section", sectionId, { readdressed: slug !== section.slug });
  });
}
