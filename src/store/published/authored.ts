import { sql } from "kysely";
import type { ListItem } from "../../core/published.ts";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { type Before, END, reached } from "./newest.ts";
import { prepared } from "./prepared.ts";

export interface Authored {
  siteId: string;
  /** As the byline has it. */
  name: string;
  before?: Before | undefined;
  limit: number;
}

const byName = prepared((db, slots: { siteId: string; name: string; publishedAt: number; id: string; limit: number }) =>
  db
    .selectFrom("bylines as b")
    .innerJoin("publications as a", (on) => on.onRef("a.articleId", "=", "b.articleId").onRef("a.siteId", "=", "b.siteId"))
    .select("a.item")
    .where("b.siteId", "=", slots.siteId)
    .where("b.name", "=", slots.name)
    .where(sql<boolean>`(b."publishedAt", b."articleId") < (${slots.publishedAt}, ${slots.id})`)
    .orderBy("b.publishedAt", "desc")
    .orderBy("b.articleId", "desc")
    .limit(slots.limit),
);

/** What a site published under a name, newest first, by (publishedAt, id). */
export async function authored(reading: Reading, { siteId, name, before = END, limit }: Authored): Promise<ListItem[]> {
  const rows = await byName(reading, { siteId, name, ...before, limit });
  const items: ListItem[] = rows.map(({ item }) => JSON.parse(item));
  reading.note(...reached(tags.author(siteId, name), before.publishedAt, items[limit - 1]?.publishedAt));
  return items;
}
