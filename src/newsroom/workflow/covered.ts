import type { Kysely } from "kysely";
import type { Staff } from "../../core/staff.ts";
import type { Schema } from "../../store/schema.ts";
import { may, type Reach } from "../may.ts";
import type { Desk } from "../standing.ts";
import type { Rule } from "../who-may.ts";

/** Of these articles those to which the rule lets `staff`; their places are read at once. */
export async function covered<Row extends { articleId: string; openedById: string }>(
  db: Kysely<Schema>,
  staff: Staff,
  { rule, reach }: { rule: Rule; reach: Reach },
  rows: readonly Row[],
): Promise<Row[]> {
  if (rows.length === 0) return [];
  const articleIds = rows.map(({ articleId }) => articleId);
  const places = await db.selectFrom("places").select(["articleId", "siteId", "sectionId"]).where("articleId", "in", articleIds).execute();
  const desks = Map.groupBy(places, ({ articleId }) => articleId) as ReadonlyMap<string, readonly Desk[]>;
  const found: Row[] = [];
  for (const row of rows) {
    const standing = { desks: desks.get(row.articleId) ?? [], ownerId: row.openedById };
    if (await may(db, staff, rule, [standing], reach)) found.push(row);
  }
  return found;
}
