import { sql } from "kysely";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

const listed = prepared((db, slots: { siteId: string }) =>
  db.selectFrom("placements").select(["sectionId", "day"]).distinct().where("siteId", "=", slots.siteId).orderBy("sectionId").orderBy("day"),
);

/** The days (`2026-11-21`) on which each section of a site has articles, in order; under an empty id those of the whole site. */
export async function daysOfLists(reading: Reading, siteId: string): Promise<Map<string, string[]>> {
  reading.note(tags.newest(siteId));
  const days = new Map<string, string[]>();
  for (const { sectionId, day } of await listed(reading, { siteId })) {
    const known = days.get(sectionId);
    if (known) known.push(day);
    else days.set(sectionId, [day]);
  }
  return days;
}

const pictured = prepared((db, slots: { siteId: string }) =>
  db
    .selectFrom("placements")
    .select("day")
    .distinct()
    .where("siteId", "=", slots.siteId)
    .where("sectionId", "=", sql.lit(""))
    .where("hasPicture", "=", sql.lit(1))
    .orderBy("day"),
);

/** The days on which a site has articles with a picture, in order. */
export async function daysWithPictures(reading: Reading, siteId: string): Promise<string[]> {
  reading.note(tags.pictures(siteId));
  return (await pictured(reading, { siteId })).map(({ day }) => day);
}
