import { Refused } from "../../core/refused.ts";
import type { Site } from "../../core/site.ts";
import type { Act } from "../../store/act.ts";
import { tags } from "../../store/tags.ts";
import type { Actor } from "../actor.ts";
import { turnDay } from "../turn-days.ts";
import { requireGoodSite } from "./good-site.ts";
import { followChange } from "./relisting.ts";
import { showIcons } from "./show-icons.ts";

/**
 * Writes a site as it shall be, and begins to bring its archive to other days where its zone changed.
 * @throws {Refused} "invalid"; "conflict" where another site has one of its hosts
 */
export async function putSite(act: Act, actor: Actor, wanted: Site): Promise<void> {
  requireGoodSite(wanted);
  const row = await act.db.selectFrom("sites").select("settings").where("id", "=", wanted.id).executeTakeFirst();
  const before: Site | null = row ? JSON.parse(row.settings) : null;
  const site = { ...wanted, formerNames: formerNames(before, wanted), registrations: await showIcons(act, wanted) };
  const written = { id: site.id, name: site.name, settings: JSON.stringify(site) };
  await act.db
    .insertInto("sites")
    .values(written)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(written))
    .execute();
  await putHosts(act, site);
  await turnDay(act, site);
  act.touch(tags.site(site.id), tags.sites);
  if (before && before.zone !== site.zone) await followChange(act, actor, { siteId: site.id, sectionId: null, intoId: null });
}

/** Works filed under a name that the site had are its own for ever. */
function formerNames(before: Site | null, { name, formerNames = [] }: Site): string[] {
  const all = new Set([...(before?.formerNames ?? []), ...formerNames, ...(before ? [before.name] : [])]);
  all.delete(name);
  return [...all];
}

async function putHosts({ db }: Act, { id, hosts }: Site): Promise<void> {
  await db.deleteFrom("hosts").where("siteId", "=", id).execute();
  for (const [position, host] of [...new Set(hosts)].entries()) {
    const taken = await db
      .selectFrom("hosts")
      .innerJoin("sites", "sites.id", "hosts.siteId")
      .select(["siteId", "name"])
      .where("host", "=", host)
      .executeTakeFirst();
    if (taken) throw new Refused("conflict", `Site ${taken.siteId} already answers on ${host}.`, `${host} 已经是“${taken.name}”的域名。`, "hosts");
    await db.insertInto("hosts").values({ host, siteId: id, position }).execute();
  }
}
