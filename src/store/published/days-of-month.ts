import { sql } from "kysely";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
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
export async function daysOfMonth(reading: Reading, siteId: string, month: string): Promise<DayCount[]> {
  reading.note(tags.month(siteId, month));
  const rows = await counted(reading, { siteId, from: `${month}-00`, to: `${month}-99` });
  return rows.map((row) => ({ ...row }));
}

/** The days of `month` on which a site published, in order. */
export async function daysWithArticles(reading: Reading, siteId: string, month: string): Promise<string[]> {
  reading.note(tags.days(siteId, month));
  const rows = await counted(reading, { siteId, from: `${month}-00`, to: `${month}-99` });
  return rows.map(({ day }) => day);
}

export interface DayCount {
  /** `2026-11-21` */
  day: string;
  count: number;
}
