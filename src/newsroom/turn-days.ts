import type { Site } from "../core/site.ts";
import { dayIn } from "../core/zone.ts";
import type { Act } from "../store/act.ts";
import type { Store } from "../store/store.ts";
import { tags } from "../store/tags.ts";

/** Tells the pages of every site whose midnight has passed by `now` (UTC ms) that it is another day; returns how many sites. */
export async function turnDays(store: Store, now: number): Promise<number> {
  const rows = await store.write
    .selectFrom("sites")
    .leftJoin("siteDays", "siteDays.siteId", "sites.id")
    .select(["settings", "siteDays.day"])
    .execute();
  const due = rows.map(({ settings, day }) => ({ site: JSON.parse(settings) as Site, day })).filter(({ site, day }) => day !== dayIn(now, site.zone));
  if (due.length === 0) return 0;
  await store.act(async (act) => {
    for (const { site } of due) await turnDay(act, site, now);
  });
  return due.length;
}

/** Writes which day it is at a site. */
export async function turnDay(act: Act, { id: siteId, zone }: Site, now = act.now): Promise<void> {
  const day = dayIn(now, zone);
  const row = await act.db.selectFrom("siteDays").select("day").where("siteId", "=", siteId).executeTakeFirst();
  if (row?.day === day) return;
  await act.db
    .insertInto("siteDays")
    .values({ siteId, day })
    .onConflict((conflict) => conflict.column("siteId").doUpdateSet({ day }))
    .execute();
  act.touch(tags.today(siteId));
  // Pages of the past believe that it stays so.
  if (row && row.day > day) act.touch(tags.site(siteId));
  if (row?.day.slice(0, 4) !== day.slice(0, 4)) act.touch(tags.year(siteId));
}
