import { Refused } from "../../core/refused.ts";
import type { Site } from "../../core/site.ts";
import type { Act } from "../../store/act.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { putSite } from "./put-site.ts";
import { siteVersion } from "./site-version.ts";

/** What a form says of a site: its name never changes, and mourning is an act of its own. */
export type SiteForm = Omit<Site, "id" | "mourning" | "formerNames">;

/** Makes a site without any section. @throws {Refused} "conflict" where there is one of that name, or one of its hosts is taken; "invalid" */
export function createSite(store: Store, actor: Actor, id: string, form: SiteForm): Promise<void> {
  return store.act(async (act) => {
    const known = await act.db.selectFrom("sites").select("id").where("id", "=", id).executeTakeFirst();
    if (known) throw new Refused("conflict", `There is a site ${id} already.`, `已经有代号为“${id}”的站点。`, "id");
    await putSite(act, actor, { ...form, id, mourning: false });
    await act.audit(actor.id, "create-site", id);
  });
}

/** Changes a site; `basedOn` is the version that the form showed. @throws {Refused} "stale" where it changed meanwhile; "invalid"; "conflict" */
export function changeSite(store: Store, actor: Actor, siteId: string, { basedOn, form }: { basedOn: string; form: SiteForm }): Promise<void> {
  return store.act(async (act) => {
    const { site, version } = await siteById(act, siteId);
    if (version !== basedOn) {
      throw new Refused("stale", "Somebody changed this site meanwhile; look at it again.", "其他人刚改过这个站点的设置，请刷新后再改。");
    }
    await putSite(act, actor, { ...site, ...form });
    await act.audit(actor.id, "change-site", siteId);
  });
}

/** 灰色开关: the whole site in grey, or in its colours again. */
export function setMourning(store: Store, actor: Actor, siteId: string, mourning: boolean): Promise<void> {
  return store.act(async (act) => {
    const { site } = await siteById(act, siteId);
    await putSite(act, actor, { ...site, mourning });
    await act.audit(actor.id, mourning ? "mourn" : "end-mourning", siteId);
  });
}

/** A site as it is, with the name of that version. @throws {Refused} "not-found" */
export async function siteById({ db }: Pick<Act, "db"> | { db: Store["write"] }, siteId: string): Promise<{ site: Site; version: string }> {
  const row = await db.selectFrom("sites").select("settings").where("id", "=", siteId).executeTakeFirst();
  if (!row) throw new Refused("not-found", `There is no site ${siteId}.`, "没有这个站点。");
  return { site: JSON.parse(row.settings), version: siteVersion(row.settings) };
}
