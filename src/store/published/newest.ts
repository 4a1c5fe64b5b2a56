import { sql } from "kysely";
import type { ListItem } from "../../core/published.ts";
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
  reading.note(sectionId !== "" ? tags.section(sectionId) : withPicture ? tags.pictures(siteId) : tags.newest(siteId));
  const rows = await (withPicture ? pictured : all)(reading, { siteId, sectionId, ...before, limit });
  return rows.map((row) => JSON.parse(row.item));
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
