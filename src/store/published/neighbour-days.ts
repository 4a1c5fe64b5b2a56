import { sql } from "kysely";
import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

interface Values {
  siteId: string;
  day: string;
}

const older = prepared((db, slots: Values) => days(db, slots.siteId).where("day", "<", slots.day).orderBy("day", "desc").limit(sql.lit(1)));
const newer = prepared((db, slots: Values) => days(db, slots.siteId).where("day", ">", slots.day).orderBy("day").limit(sql.lit(1)));

/** The last day before `day` on which the site published, or null. */
export async function olderDay(store: Store, siteId: string, day: string): Promise<string | null> {
  return (await older(store, { siteId, day }))[0]?.day ?? null;
}

/** The first day after `day` on which the site published, or null. */
export async function newerDay(store: Store, siteId: string, day: string): Promise<string | null> {
  return (await newer(store, { siteId, day }))[0]?.day ?? null;
}

function days(db: Store["read"], siteId: string) {
  return db.selectFrom("placements").select("day").where("siteId", "=", siteId).where("sectionId", "=", sql.lit(""));
}
