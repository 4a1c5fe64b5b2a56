import { sql } from "kysely";
import type { Act } from "../store/act.ts";
import type { PlacementRow } from "../store/public-schema.ts";
import { tags } from "../store/tags.ts";

/** Counts anew, for the map that search engines read, the months in which an article stood or stands; its rows of now are written already. */
export async function mapMonths(act: Act, rows: readonly PlacementRow[]): Promise<void> {
  const ofSites = rows.filter(({ sectionId }) => sectionId === "");
  const months = new Map(ofSites.map(({ siteId, day }) => [`${siteId} ${day.slice(0, 7)}`, { siteId, month: day.slice(0, 7) }]));
  for (const { siteId, month } of months.values()) {
    await putMonth(act, siteId, month);
    act.touch(tags.mapped(siteId, month), tags.mapped(siteId, null));
  }
}

async function putMonth({ db, now }: Act, siteId: string, month: string): Promise<void> {
  const { count } = await db
    .selectFrom("placements")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("siteId", "=", siteId)
    .where("sectionId", "=", sql.lit(""))
    .where("day", ">=", `${month}-01`)
    .where("day", "<=", `${month}-31`)
    .executeTakeFirstOrThrow();
  const found = { articles: Number(count), changedAt: now };
  if (found.articles === 0) await db.deleteFrom("mappedMonths").where("siteId", "=", siteId).where("month", "=", month).execute();
  else
    await db
      .insertInto("mappedMonths")
      .values({ siteId, month, ...found })
      .onConflict((conflict) => conflict.columns(["siteId", "month"]).doUpdateSet(found))
      .execute();
}
