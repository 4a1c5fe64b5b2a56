import { sql } from "kysely";
import type { ListItem } from "../../core/published.ts";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { type Before, END } from "./newest.ts";
import { prepared } from "./prepared.ts";

interface Values extends Before {
  siteId: string;
  day: string;
  limit: number;
}

const ofDay = prepared((db, slots: Values) =>
  db
    .selectFrom("placements as p")
    .innerJoin("publications as a", (on) => on.onRef("a.articleId", "=", "p.articleId").onRef("a.siteId", "=", "p.siteId"))
    .select("a.item")
    .where("p.siteId", "=", slots.siteId)
    .where("p.sectionId", "=", sql.lit(""))
    .where("p.day", "=", slots.day)
    .where(sql<boolean>`(p."publishedAt", p."articleId") < (${slots.publishedAt}, ${slots.id})`)
    .orderBy("p.publishedAt", "desc")
    .orderBy("p.articleId", "desc")
    .limit(slots.limit),
);

/** What a site published on `day` (`2026-11-21` by its own clocks), newest first. */
export async function articlesOfDay(reading: Reading, siteId: string, { day, before = END, limit }: DayPage): Promise<ListItem[]> {
  reading.note(tags.day(siteId, day));
  return (await ofDay(reading, { siteId, day, ...before, limit })).map((row) => JSON.parse(row.item));
}

export interface DayPage {
  day: string;
  before?: Before | undefined;
  limit: number;
}
