import { sql } from "kysely";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

/** An article as a map for machines names it; `changedAt` is when its text last changed, UTC ms. */
export interface MappedArticle {
  path: string;
  changedAt: number;
}

interface Values {
  siteId: string;
  from: string;
  to: string;
  limit: number;
  offset: number;
}

// The two fields that are asked for are read by the database: a month has thousands of articles, and reading each whole took five times as long.
const ofMonth = prepared((db, slots: Values) =>
  db
    .selectFrom("placements as p")
    .innerJoin("publications as a", (on) => on.onRef("a.articleId", "=", "p.articleId").onRef("a.siteId", "=", "p.siteId"))
    .select([sql<string>`json(a.item) ->> 'path'`.as("path"), sql<string>`json(a.page) ->> 'versionCreated'`.as("changedAt")])
    .where("p.siteId", "=", slots.siteId)
    .where("p.sectionId", "=", sql.lit(""))
    .where("p.day", ">=", slots.from)
    .where("p.day", "<=", slots.to)
    .orderBy("p.day")
    .orderBy("p.publishedAt")
    .orderBy("p.articleId")
    .limit(slots.limit)
    .offset(slots.offset),
);

/** The listed articles of a month (`2026-11` by the site's clocks), oldest first, so that those before do not move when others come. */
export async function articlesOfMonth(reading: Reading, siteId: string, { month, limit, offset }: MonthPart): Promise<MappedArticle[]> {
  reading.note(tags.mapped(siteId, month));
  const rows = await ofMonth(reading, { siteId, from: `${month}-01`, to: `${month}-31`, limit, offset });
  return rows.map(({ path, changedAt }) => ({ path, changedAt: Number(changedAt) }));
}

export interface MonthPart {
  month: string;
  limit: number;
  offset: number;
}
