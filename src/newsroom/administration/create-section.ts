import type { Section } from "../../core/section.ts";
import type { Act } from "../../store/act.ts";
import { newId } from "../../store/new-id.ts";
import type { Store } from "../../store/store.ts";
import { tags } from "../../store/tags.ts";
import type { Actor } from "../actor.ts";
import { pathUnder } from "./path-under.ts";
import { requireFreeAddress } from "./redirects.ts";
import { treeOf } from "./tree-of.ts";

/** A section to be: below another one, or (null) at the top. */
export type NewSection = Pick<Section, "parentId" | "slug" | "name">;

/** Adds a section after its brothers and returns its id. @throws {Refused} "invalid" for its address; "conflict" where that is taken; "not-found" */
export function createSection(store: Store, actor: Actor, siteId: string, { parentId, slug, name }: NewSection): Promise<string> {
  return store.act((act) => addSection(act, actor, siteId, { parentId, slug, name }));
}

/** The same inside an act. */
export async function addSection(act: Act, actor: Actor, siteId: string, { parentId, slug, name }: NewSection): Promise<string> {
  const sections = await treeOf(act, siteId);
  const path = pathUnder(sections, parentId, slug);
  await requireFreeAddress(act, siteId, path);
  const id = newId("section", act.now);
  const position = sections.filter((section) => section.parentId === parentId).length;
  await act.db.insertInto("sections").values({ id, siteId, parentId, slug, path, name, position }).execute();
  act.touch(tags.site(siteId));
  await act.audit(actor.id, "create-section", id, { site: siteId, parent: parentId });
  return id;
}
