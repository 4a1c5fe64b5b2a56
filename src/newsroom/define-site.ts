import { Refused } from "../core/refused.ts";
import type { Section } from "../core/section.ts";
import type { Site } from "../core/site.ts";
import { dayIn } from "../core/zone.ts";
import type { Act } from "../store/act.ts";
import type { Store } from "../store/store.ts";
import { tags } from "../store/tags.ts";
import type { Actor } from "./actor.ts";
import { defineSections, type SectionDefinition } from "./define-sections.ts";

/** A site with its tree. */
export interface SiteDefinition {
  site: Site;
  sections: readonly SectionDefinition[];
}

/**
 * Makes a site what `definition` says, or changes it to that, and returns its sections. Sections are known by their path; one that is not
 * named stays. @throws {Refused} "invalid" for a bad name, zone or slug; "conflict" where another site has one of its hosts
 */
export function defineSite(store: Store, actor: Actor, { site, sections }: SiteDefinition): Promise<Section[]> {
  return store.act(async (act) => {
    requireGood(site);
    await putSite(act, site);
    await putHosts(act, site);
    const tree = await defineSections(act, site.id, sections);
    act.touch(tags.site(site.id));
    await act.audit(actor.id, "define-site", site.id);
    return tree;
  });
}

function requireGood({ id, hosts, zone }: Site): void {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || id.length > 40)
    throw new Refused("invalid", `${id} is no name for a site: small letters, digits, hyphens.`);
  const odd = hosts.find((host) => !/^(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\])$/.test(host));
  if (odd !== undefined) throw new Refused("invalid", `${odd} is no host name.`);
  try {
    dayIn(0, zone);
  } catch {
    throw new Refused("invalid", `${zone} is no time zone (such as Asia/Shanghai).`);
  }
}

async function putSite(act: Act, site: Site): Promise<void> {
  const before = await act.db.selectFrom("sites").select("settings").where("id", "=", site.id).executeTakeFirst();
  const row = { id: site.id, name: site.name, settings: JSON.stringify(site) };
  await act.db
    .insertInto("sites")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
  const known: Site | null = before ? JSON.parse(before.settings) : null;
  if (known && known.zone !== site.zone) await moveDays(act, site);
}

/** Another zone has other days: the archive follows, addresses stay. */
async function moveDays(act: Act, { id, zone }: Site): Promise<void> {
  const rows = await act.db.selectFrom("placements").select(["publishedAt", "day"]).distinct().where("siteId", "=", id).execute();
  for (const { publishedAt, day } of rows) {
    const moved = dayIn(publishedAt, zone);
    act.touch(tags.day(id, day), tags.day(id, moved));
    await act.db.updateTable("placements").set({ day: moved }).where("siteId", "=", id).where("publishedAt", "=", publishedAt).execute();
  }
}

async function putHosts({ db }: Act, { id, hosts }: Site): Promise<void> {
  await db.deleteFrom("hosts").where("siteId", "=", id).execute();
  for (const [position, host] of [...new Set(hosts)].entries()) {
    const taken = await db.selectFrom("hosts").select("siteId").where("host", "=", host).executeTakeFirst();
    if (taken) throw new Refused("conflict", `Site ${taken.siteId} already answers on ${host}.`);
    await db.insertInto("hosts").values({ host, siteId: id, position }).execute();
  }
}
