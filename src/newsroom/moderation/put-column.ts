import { COLUMNS_SLUG } from "../../core/community.ts";
import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import type { Store } from "../../store/store.ts";
import { tags } from "../../store/tags.ts";
import type { Actor } from "../actor.ts";
import { addSection } from "../administration/create-section.ts";
import { readerById } from "./reader-by-id.ts";

/** A column as an editor sets it up. */
export interface ColumnForm {
  /** Last part of its address, `/blogs/SLUG/`; never changes. */
  slug: string;
  name: string;
  /** Under which name its texts stand. */
  byline: string;
  about: string;
}

/**
 * Makes a reader the columnist of a new column, or of one that nobody writes any more; or changes the column that they have. The first column
 * of a site brings its section 博客. Returns the column's section. @throws {Refused} "not-found"; "invalid" for its address or a name that says nothing; "conflict" where the address is taken
 */
export function putColumn(store: Store, actor: Actor, readerId: string, given: ColumnForm): Promise<string> {
  return store.act(async (act) => {
    const form = trimmed(given);
    const { siteId } = await readerById(act, readerId);
    const sectionId = (await changed(act, readerId, form)) ?? (await begun(act, actor, { readerId, siteId, form }));
    const renamed = await act.db
      .updateTable("sections")
      .set({ name: form.name })
      .where("id", "=", sectionId)
      .where("name", "!=", form.name)
      .executeTakeFirst();
    if (renamed.numUpdatedRows > 0n) act.touch(tags.site(siteId));
    await act.db.updateTable("columns").set({ byline: form.byline, about: form.about }).where("sectionId", "=", sectionId).execute();
    act.touch(tags.columns(siteId));
    await act.audit(actor.id, "put-column", sectionId, { reader: readerId });
    return sectionId;
  });
}

function trimmed({ slug, name, byline, about }: ColumnForm): ColumnForm {
  const form = { slug, name: name.trim(), byline: byline.trim(), about: about.trim() };
  for (const field of ["name", "byline"] as const)
    if (form[field] === "") throw new Refused("invalid", "A column has a name, and its author another.", "请填写专栏名和署名。", field);
  return form;
}

/** The section of the column that they have, or null. @throws {Refused} "invalid" where it would have another address */
async function changed({ db }: Act, readerId: string, { slug }: ColumnForm): Promise<string | null> {
  const column = await db
    .selectFrom("columnists")
    .innerJoin("sections", "sections.id", "columnists.sectionId")
    .select(["columnists.sectionId", "sections.slug"])
    .where("readerId", "=", readerId)
    .executeTakeFirst();
  if (column && column.slug !== slug) throw new Refused("invalid", "A column keeps its address.", "专栏的地址不能改。", "slug");
  return column?.sectionId ?? null;
}

async function begun(
  act: Act,
  actor: Actor,
  { readerId, siteId, form: { slug, name, byline, about } }: { readerId: string; siteId: string; form: ColumnForm },
) {
  const free = await act.db
    .selectFrom("columns")
    .innerJoin("sections", "sections.id", "columns.sectionId")
    .leftJoin("columnists", "columnists.sectionId", "columns.sectionId")
    .select("columns.sectionId")
    .where("columns.siteId", "=", siteId)
    .where("sections.slug", "=", slug)
    .where("columnists.readerId", "is", null)
    .executeTakeFirst();
  const sectionId = free?.sectionId ?? (await addSection(act, actor, siteId, { parentId: await rootOf(act, actor, siteId), slug, name }));
  if (!free) await act.db.insertInto("columns").values({ sectionId, siteId, byline, about }).execute();
  await act.db.insertInto("columnists").values({ sectionId, siteId, readerId }).execute();
  return sectionId;
}

/** The section under which a site's columns stand. */
async function rootOf(act: Act, actor: Actor, siteId: string): Promise<string> {
  const known = await act.db.selectFrom("sections").select("id").where("siteId", "=", siteId).where("path", "=", COLUMNS_SLUG).executeTakeFirst();
  return known?.id ?? addSection(act, actor, siteId, { parentId: null, slug: COLUMNS_SLUG, name: "博客" });
}
