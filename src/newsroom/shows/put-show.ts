import { Refused } from "../../core/refused.ts";
import { isShowSlug, type Show } from "../../core/show.ts";
import type { Act } from "../../store/act.ts";
import { newId } from "../../store/new-id.ts";
import type { Store } from "../../store/store.ts";
import { tags } from "../../store/tags.ts";
import type { Actor } from "../actor.ts";
import { siteById } from "../administration/change-site.ts";
import { siteVersion } from "../administration/site-version.ts";
import { type PreparedCover, prepareCover, putCover } from "./prepare-cover.ts";
import type { ShowForm } from "./show-form.ts";
import { showGuid } from "./show-guid.ts";

/** Makes a show at `/podcasts/SLUG` and returns its id. @throws {Refused} "invalid"; "conflict" where the site has one there */
export async function createShow(store: Store, actor: Actor, siteId: string, slug: string, { coverAssetId, ...form }: ShowForm): Promise<string> {
  requireGood(slug, form);
  const prepared = coverAssetId === null ? null : await prepareCover(store, coverAssetId);
  return store.act(async (act) => {
    const { site } = await siteById(act, siteId);
    const taken = await act.db.selectFrom("shows").select("id").where("siteId", "=", siteId).where("slug", "=", slug).executeTakeFirst();
    if (taken) throw new Refused("conflict", `There is a show at /podcasts/${slug} already.`, `已经有节目用了 /podcasts/${slug}。`, "slug");
    const id = newId("show", act.now);
    // Where a site has no public address yet, its id stands for it: two newsrooms that are tried out shall not have one name.
    const guid = showGuid(site.origin === null ? id : `${site.origin}/podcasts/${slug}/feed.xml`);
    await writeShow(act, { ...form, id, siteId, slug, guid, cover: null }, prepared);
    act.touch(tags.site(siteId)); // its navigation names podcasts once there are any
    await act.audit(actor.id, "create-show", id);
    return id;
  });
}

/** Changes what is said of a show; `basedOn` is the version that the form showed. @throws {Refused} "not-found"; "stale" where it changed meanwhile; "invalid" */
export async function changeShow(
  store: Store,
  actor: Actor,
  { siteId, showId }: { siteId: string; showId: string },
  { basedOn, form: { coverAssetId, ...form } }: { basedOn: string; form: ShowForm },
): Promise<void> {
  const prepared = coverAssetId === null ? null : await prepareCover(store, coverAssetId);
  await store.act(async (act) => {
    const row = await act.db.selectFrom("shows").select("settings").where("id", "=", showId).where("siteId", "=", siteId).executeTakeFirst();
    if (!row) throw new Refused("not-found", "There is no such show.", "没有这个节目。");
    if (siteVersion(row.settings) !== basedOn)
      throw new Refused("stale", "Somebody changed this show meanwhile; look at it again.", "其他人刚改过这个节目，请刷新后再改。");
    const show: Show = JSON.parse(row.settings);
    requireGood(show.slug, form);
    await writeShow(act, { ...show, ...form }, prepared);
    await act.audit(actor.id, "change-show", showId);
  });
}

async function writeShow(act: Act, said: Show, prepared: PreparedCover | null): Promise<void> {
  const show: Show = { ...said, name: said.name.trim(), cover: prepared?.cover ?? null };
  const row = { id: show.id, siteId: show.siteId, slug: show.slug, settings: JSON.stringify(show) };
  await act.db
    .insertInto("shows")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
  await putCover(act, show.id, prepared);
  act.touch(tags.show(show.id), tags.shows(show.siteId));
}

function requireGood(slug: string, { name, ownerMail }: Pick<Show, "name" | "ownerMail">): void {
  if (!isShowSlug(slug))
    throw new Refused("invalid", "An address has small letters, digits and hyphens.", "地址只用小写字母、数字和连字符，最多 40 个。", "slug");
  if (name.trim() === "") throw new Refused("invalid", "A show needs a name.", "节目要有名称。", "name");
  if (ownerMail !== null && !/^[^\s@<>]+@[^\s@<>]+$/.test(ownerMail))
    throw new Refused("invalid", `${ownerMail} is no mail address.`, `“${ownerMail}”不是邮箱地址。`, "ownerMail");
}
