import { sql } from "kysely";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

interface Values {
  siteId: string;
  day: string;
}

const older = prepared((db, slots: Values) => days(db, slots.siteId).where("day", "<", slots.day).orderBy("day", "desc").limit(sql.lit(1)));
const newer = prepared((db, slots: Values) => days(db, slots.siteId).where("day", ">", slots.day).orderBy("day").limit(sql.lit(1)));

/** The last day before `day` on which the site published, or null. */
export async function olderDay(reading: Reading, siteId: string, day: string): Promise<string | null> {
  const found = (await older(reading, { siteId, day }))[0]?.day ?? null;
  reading.note(tags.after(siteId, found));
  return found;
}

/** The first day after `day` on which the site published, or null. */
export async function newerDay(reading: Reading, siteId: string, day: string): Promise<string | null> {
  const found = (await newer(reading, { siteId, day }))[0]?.day ?? null;
  reading.note(tags.before(siteId, found));
  return found;
}

function days(db: Reading["read"], siteId: string) {
  return db.selectFrom("placements").select("day").where("siteId", "=", siteId).where("sectionId", "=", sql.lit(""));
}
