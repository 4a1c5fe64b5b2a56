import { sql } from "kysely";
import type { ListItem } from "../../core/published.ts";
import { utcMonthsBack } from "../../core/utc-month.ts";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

/** A list's last line, from where the next page goes on. */
export interface Before {
  publishedAt: number;
  id: string;
}

export interface NewestOf {
  siteId: string;
  /** With everything below it; the whole site where it is missing. */
  sectionId?: string;
  before?: Before | undefined;
  limit: number;
  /** Only those with a picture of their own. */
  withPicture?: boolean;
}

interface Values {
  siteId: string;
  sectionId: string;
  publishedAt: number;
  id: string;
  limit: number;
}

/** The listed articles of a site or section, newest first, by (publishedAt, id). Costs the same at any depth. */
export async function newest(reading: Reading, { siteId, sectionId = "", before = END, limit, withPicture = false }: NewestOf): Promise<ListItem[]> {
  const list = sectionId !== "" ? tags.section(sectionId) : withPicture ? tags.pictures(siteId) : tags.newest(siteId);
  const rows = await (withPicture ? pictured : all)(reading, { siteId, sectionId, ...before, limit });
  const items: ListItem[] = rows.map((row) => JSON.parse(row.item));
  reading.note(...reached(list, before.publishedAt, items[limit - 1]?.publishedAt));
  return items;
}

/** Longest reach (ms) that is noted by its months; whoever asks from far in the future asks for the newest. */
const FAR = 3 * 366 * 86_400_000;

/** What begins in the past and does not come to the list's end hangs on the months between alone, and outlasts what is published today. */
export function reached(list: string, from: number, to: number | undefined): string[] {
  return to === undefined || from - to > FAR ? [list] : utcMonthsBack(from, to).map((month) => tags.past(list, month));
}

/** After every article: the last instant that a Date can name. */
export const END: Before = { publishedAt: 8.64e15, id: "" };

const all = prepared(query(false));
const pictured = prepared(query(true));

function query(withPicture: boolean) {
  return (db: Reading["read"], slots: Values) =>
    db
      .selectFrom("placements as p")
      .innerJoin("publications as a", (on) => on.onRef("a.articleId", "=", "p.articleId").onRef("a.siteId", "=", "p.siteId"))
      .select("a.item")
      .where("p.siteId", "=", slots.siteId)
      .where("p.sectionId", "=", slots.sectionId)
      .where(sql<boolean>`(p."publishedAt", p."articleId") < (${slots.publishedAt}, ${slots.id})`)
      // A literal, not a value: only so do both engines see that the index of those with a picture will do.
      .$if(withPicture, (some) => some.where("p.hasPicture", "=", sql.lit(1)))
      .orderBy("p.publishedAt", "desc")
      .orderBy("p.articleId", "desc")
      .limit(slots.limit);
}
