import { sql } from "kysely";
import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

interface Values {
  siteId: string;
  from: string;
  to: string;
}

const counted = prepared((db, slots: Values) =>
  db
    .selectFrom("placements")
    .select((eb) => ["day", eb.fn.countAll<number>().as("count")])
    .where("siteId", "=", slots.siteId)
    .where("sectionId", "=", sql.lit(""))
    .where("day", ">=", slots.from)
    .where("day", "<", slots.to)
    .groupBy("day")
    .orderBy("day"),
);

/** How many articles a site published on each day of `month` (`2026-11`); days without any are missing. */
export async function daysOfMonth(store: Store, siteId: string, month: string): Promise<DayCount[]> {
  const rows = await counted(store, { siteId, from: `${month}-00`, to: `${month}-99` });
  return rows.map((row) => ({ ...row }));
}

export interface DayCount {
  /** `2026-11-21` */
  day: string;
  count: number;
}
